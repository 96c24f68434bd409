import type { PanelChange, PanelView } from '../app/panel/view';

/** The view as it will be after a change of one value, so that a switch stays as it was put while the change is saved. */
export function expectedView(view: PanelView, change: PanelChange): PanelView {
  const { kind, ...value } = change;
  switch (kind) {
    case 'dataset':
    case 'schedule':
    case 'history':
      return { ...view, datasets: view.datasets.map((dataset) => (dataset.id === change.id ? { ...dataset, ...value } : dataset)) };
    case 'report':
      return { ...view, reports: view.reports.map((report) => (report.id === change.id ? { ...report, ...value } : report)) };
    case 'alert': {
      const alerts = view.settings.alerts.map((rule) => (rule.id === change.id ? { ...rule, isOn: change.isOn, threshold: change.threshold ?? rule.threshold } : rule));
      return { ...view, settings: { ...view.settings, alerts } };
    }
    case 'live': {
      const live = view.settings.live.map((one) => (change.id === one.id || (change.id === undefined && !change.isLive) ? { ...one, isOn: change.isLive } : one));
      return { ...view, settings: { ...view.settings, live } };
    }
    case 'mail':
      return { ...view, settings: { ...view.settings, ...value } };
    default:
      return view;
  }
}
