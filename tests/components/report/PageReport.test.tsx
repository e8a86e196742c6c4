import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PageReport } from '@/components/report/PageReport';
import { failing } from '../page/actions';
import { show } from '../show';

const prepare = () => screen.getByRole('button', { name: 'Prepare the report' });

describe('PageReport', () => {
  it('makes nothing before the rep asks for it', () => {
    const report = vi.fn(async () => 'the report');
    show(<PageReport report={report} />);
    expect(report).not.toHaveBeenCalled();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('shows the whole text first, and a link that saves exactly that text', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:report';
    });
    const { rep } = show(<PageReport report={async () => '<main>\n Xxxxx'} />);
    await rep.click(prepare());
    const preview = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'What the file will hold' });
    expect(preview.value).toBe('<main>\n Xxxxx');
    expect(preview.readOnly).toBe(true);
    const link = await screen.findByRole('link', { name: 'Save the report…' });
    expect(link.getAttribute('download')).toBe('twoway-page-report.txt');
    expect(link.getAttribute('href')).toBe('blob:report');
    expect(await made[0]?.text()).toBe('<main>\n Xxxxx');
  });

  it('says why when the page does not answer, and can be tried again', async () => {
    const report = vi.fn<() => Promise<string>>().mockRejectedValueOnce(failing('no-answer')).mockResolvedValue('text');
    const { rep } = show(<PageReport report={report} />);
    await rep.click(prepare());
    expect((await screen.findByRole('alert')).textContent).toContain('The page does not answer.');
    await rep.click(prepare());
    expect(await screen.findByRole('textbox')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
