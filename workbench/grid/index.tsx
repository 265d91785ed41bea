import { createRoot } from 'react-dom/client';
import { App } from './page/App';

const root = createRoot(document.getElementById('page') ?? document.body);

/** Widths of texts are measured: the fonts come first. Where one is missing the page goes on without. */
async function start(): Promise<void> {
  await Promise.allSettled([document.fonts.load('14.67px "Cell fallback"'), document.fonts.load('700 14.67px "Cell fallback"')]);
  root.render(<App />);
}

void start();
