import { createRoot } from 'react-dom/client';
import { App } from './page/App';

createRoot(document.getElementById('page') ?? document.body).render(<App />);
