/** What a pane is told and what it may not do in the Excel that is played. */
export interface PaneLimits {
  readonly platform: 'PC' | 'Mac' | 'OfficeOnline';
  readonly downloads: boolean;
  readonly clipboard: boolean;
}
