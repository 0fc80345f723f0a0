import { FluentProvider } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { useStore } from '../../taskpane/state/store';
import { usePaneTheme } from '../../taskpane/theme';
import { hearDrops } from './files/hearDrops';
import { hearKeys } from './keys/hearKeys';
import { LimitsDrawer } from './limits/LimitsDrawer';
import { FirstHelp } from './parts/FirstHelp';
import { hearFaults } from './parts/hearFaults';
import { NoticeBar } from './parts/NoticeBar';
import { PageFault } from './parts/PageFault';
import { QuestionDialog } from './parts/QuestionDialog';
import { StatusLine } from './parts/StatusLine';
import { Ribbon } from './ribbon/Ribbon';
import type { Page } from './state/page';
import { Workplace } from './Workplace';

/** The frame of the page: ribbon above, workbook at the left, the add-in at the right, what is kept below. */
export function App({ page }: { readonly page: Page }): ReactElement {
  const { question, drawer } = useStore(page.state);
  const theme = usePaneTheme();
  useEffect(() => {
    const stops = [hearKeys(page), hearDrops(page), hearFaults(page)];
    return () => stops.forEach((stop) => stop());
  }, [page]);
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <div className="page">
        <PageFault>
          <Ribbon page={page} />
          <NoticeBar page={page} />
          <FirstHelp />
          <Workplace page={page} />
          {drawer && <LimitsDrawer page={page} />}
          <StatusLine page={page} />
          {question !== null && <QuestionDialog question={question} />}
        </PageFault>
      </div>
    </FluentProvider>
  );
}
