interface ApplyStatusProps {
  isWrong: boolean;
  isEdited: boolean;
  isApplied: boolean;
}

/** Whether the weights that are shown hold. */
export function ApplyStatus({ isWrong, isEdited, isApplied }: ApplyStatusProps) {
  return (
    <p role="status" className="text-small text-dim">
      {isWrong ? 'Mend what is marked before it can be applied.' : null}
      {!isWrong && isEdited ? 'Not applied yet.' : null}
      {!isWrong && !isEdited && isApplied ? 'Applied: every list and contact follows at once.' : null}
    </p>
  );
}
