import { Body1, Button, Caption1, Card, CardHeader, Subtitle2, Badge } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TableKind } from '../../tables/define';
import { tables } from '../../tables/registry';
import { usePane } from '../state/paneContext';
import { useStore } from '../state/store';
import { FileButton } from '../parts/FileButton';
import { chooseFile, downloadTemplate, importSample, reportOf, type TableReport } from './dataActions';
import { PendingImport } from './PendingImport';

const gradeColors = { A: 'success', B: 'success', C: 'warning', D: 'danger' } as const;

/** What has been imported and how far it can be trusted; one kind is enough to begin. */
export function DataStep(): ReactElement {
  const pane = usePane();
  const { pending, trust } = useStore(pane.state);
  if (pending !== null) return <PendingImport pending={pending} />;
  const empty = trust === null || trust.rows.length === 0;
  return (
    <div className="step">
      {empty && (
        <div className="welcome">
          <Body1>
            Bring the files that you already have: a twin of your operation is built from them, in this workbook.
            Nothing leaves this machine.
          </Body1>
          <Button onClick={() => void importSample(pane)}>Try it with the sample story</Button>
        </div>
      )}
      {tables.map((kind) => (
        <KindCard key={kind.id} kind={kind} report={reportOf(trust, kind)} />
      ))}
      {!empty && (
        <Button appearance="primary" onClick={() => pane.state.set({ step: 'Twin' })}>
          Next: build the twin
        </Button>
      )}
    </div>
  );
}

function KindCard({ kind, report }: { readonly kind: TableKind; readonly report: TableReport | null }): ReactElement {
  const pane = usePane();
  return (
    <Card size="small" aria-label={kind.title} role="group">
      <CardHeader
        header={<Subtitle2 as="h2">{kind.title}</Subtitle2>}
        description={<Caption1>{kind.holds}</Caption1>}
        {...(report !== null && {
          action: (
            <Badge appearance="tint" color={gradeColors[report.grade]} aria-label={`Trust grade ${report.grade}`}>
              Trust {report.grade}
            </Badge>
          ),
        })}
      />
      {report !== null && (
        <Caption1>
          {report.file}: {report.accepted} rows accepted, {report.refused} refused. {report.why}.
        </Caption1>
      )}
      <div className="buttons">
        <FileButton
          says={report === null ? 'Choose a file' : 'Replace by another file'}
          label={`${report === null ? 'Choose a file' : 'Replace by another file'}: ${kind.title}`}
          onFile={(file) => void chooseFile(pane, kind, file)}
        />
        <Button
          appearance="subtle"
          size="small"
          onClick={() => downloadTemplate(kind)}
          aria-label={`Template: ${kind.title}`}
        >
          Template
        </Button>
      </div>
    </Card>
  );
}
