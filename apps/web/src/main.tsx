import '@xiezhi/ui/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { fetchKeptTexts } from './settings.tsx';

function show(): void {
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  }
}

// Where the words cannot be had the court still answers, in Chinese.
void fetchKeptTexts().then(show, show);
