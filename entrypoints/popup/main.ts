import '@/assets/styles/page.css';
import { readDayEarly } from '@/components/day/early-day';
import { showLastTheme } from '@/components/theme/show-theme';

showLastTheme();

// The day is read while the scripts that draw it are loaded and carried out.
readDayEarly(Date.now());
const { drawPopup } = await import('./draw-popup');
drawPopup();
