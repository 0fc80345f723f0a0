/** How cells look. Named roles, so that every sheet of the product looks the same (colours: spec of the ROI sheets). */
export type Role =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'label'
  | 'input' // blue on pale fill: a person may change it
  | 'calc' // black: a formula of this sheet
  | 'link' // green: a value from another sheet
  | 'twin' // grey: written by the twin
  | 'total'
  | 'note'
  | 'good'
  | 'warning'
  | 'bad';

export interface Style {
  readonly role?: Role;
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

export interface Look {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
}

export const looks: Readonly<Record<Role, Look>> = {
  title: { bold: true, size: 16, color: '#1F3864' },
  subtitle: { italic: true, color: '#595959' },
  heading: { bold: true, color: '#FFFFFF', fill: '#1F3864' },
  label: { color: '#262626' },
  input: { color: '#0000FF', fill: '#FFF9E5' },
  calc: { color: '#000000' },
  link: { color: '#006100' },
  twin: { color: '#595959', fill: '#EDEDED' },
  total: { bold: true, fill: '#DDE6F3' },
  note: { italic: true, color: '#595959' },
  good: { color: '#006100', fill: '#E2F0D9' },
  warning: { color: '#7F6000', fill: '#FFF2CC' },
  bad: { color: '#9C0006', fill: '#FBE0E0' },
};
