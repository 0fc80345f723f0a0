import { Badge, Body1, Caption1, Subtitle2 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TableKind } from '../../tables/define';
import { tables } from '../../tables/registry';
import { ActionButton } from '../parts/ActionButton';
import { dropFile } from '../parts/dropFile';
import { FileButton } from '../parts/FileButton';
import { openStep } from '../state/openStep';
import { usePane } from '../state/paneContext';
import { useStore } from '../state/store';
import { styles } from '../styles';
import {
  chooseFile,
  downloadTemplate,
  importPending,
  importSample,
  readAgain,
  reportOf,
  type TableReport,
} from './dataActions';
import { importing } from './importing';
import { chooseButton } from './chooseButton';

const gradeColors = { A: 'success', B: 'success', C: 'warning', D: 'danger' } as const;

/** What has been imported and how far it can be trusted; one kind is enough to begin. */
export function DataStep(): ReactElement {
  const pane = usePane();
  const { pending, trust } = useStore(pane.state);
  const parts = importing.now();
  // Whatever put a file there has fetched these parts before.
  if (pending !== null && parts !== null) {
    return (
      <parts.PendingImport
        pending={pending}
        onAgain={(choices) => void readAgain(pane, pending, choices)}
        onImport={(imported) => void importPending(pane, imported)}
      />
    );
  }
  const empty = trust === null || trust.rows.length === 0;
  return (
    <div className={styles.step}>
      {empty && (
        <div className={styles.section}>
          <Body1>
            Bring the files that you already have: a twin of your operation is built from them, in this workbook. Choose
            a file, or drop it on the card of its kind. Nothing leaves this machine.
          </Body1>
          <div className={styles.buttons}>
            <ActionButton appearance="primary" onClick={() => void importSample(pane)}>
              Try it with the sample story
            </ActionButton>
          </div>
        </div>
      )}
      {tables.map((kind) => (
        <KindCard key={kind.id} kind={kind} report={reportOf(trust, kind)} />
      ))}
      {!empty && (
        <ActionButton appearance="primary" onClick={() => openStep(pane, 'Twin')}>
          Next: build the twin
        </ActionButton>
      )}
    </div>
  );
}

function KindCard({ kind, report }: { readonly kind: TableKind; readonly report: TableReport | null }): ReactElement {
  const pane = usePane();
  const says = report === null ? 'Choose a file' : 'Choose another file';
  return (
    <div
      className={styles.card}
      aria-label={kind.title}
      role="group"
      {...dropFile((file) => void chooseFile(pane, kind, file))}
    >
      <div className={styles.cardHeader}>
        <div className={styles.cardTitle}>
          <Subtitle2 as="h2" className={styles.plain}>
            {kind.title}
          </Subtitle2>
        </div>
        <div className={styles.cardHolds}>
          <Caption1>{kind.holds}</Caption1>
        </div>
        {report !== null && (
          <div className={styles.cardAction}>
            <Badge className={styles.badge} appearance="tint" color={gradeColors[report.grade]}>
              Trust {report.grade}
            </Badge>
          </div>
        )}
      </div>
      {report !== null && (
        <Caption1>
          {report.file}: {report.accepted} rows accepted, {report.refused} refused. {report.why}.
        </Caption1>
      )}
      <div className={styles.buttons}>
        <FileButton
          id={chooseButton(kind.id)}
          says={says}
          label={`${says}: ${kind.title}`}
          onFile={(file) => void chooseFile(pane, kind, file)}
        />
        <ActionButton
          appearance="subtle"
          size="small"
          onClick={() => downloadTemplate(kind)}
          aria-label={`Template: ${kind.title}`}
        >
          Template
        </ActionButton>
      </div>
    </div>
  );
}
