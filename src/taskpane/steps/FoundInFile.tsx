import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Imported } from '../../tables/imported';
import { rowsMade } from '../../tables/rowsMade';
import { countReasons } from '../../tables/judge/issue';
import { Bullets } from '../parts/Bullets';
import { Foldout } from '../parts/Foldout';

/** What a file holds, what is refused and why, and how it was understood. */
export function FoundInFile({ imported }: { readonly imported: Imported }): ReactElement {
  const { file, read, accepted, refused, warnings, detected, unused } = imported;
  const reasons = countReasons(refused);
  return (
    <>
      <Body1>
        {file}: {read} rows read, {refused.length} refused, {accepted} accepted
        {rowsMade(imported)}.
      </Body1>
      {warnings.length > 0 && <Bullets title="Look at this" lines={warnings} />}
      {reasons.length > 0 && (
        <Bullets
          title="Refused, and kept with the reason on the sheet Issues"
          lines={reasons.map(([why, rows]) => `${rows}: ${why}`)}
        />
      )}
      <Foldout title="What was found in the file">
        <Bullets lines={detected.says} />
        {unused.length > 0 && <Body1>Columns that are not used: {unused.join(', ')}.</Body1>}
      </Foldout>
    </>
  );
}
