import './workers.ts';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

type Tab = { readonly query: string; readonly variables: string; readonly headers: string };

/** The page asks the gateway that has served it, for its examples as for everything else. */
const response = await fetch('/explorer/examples.json');
const tabs = (await response.json()) as Tab[];

const root = document.querySelector('#explorer');
if (root === null) throw new Error('The page has no place for the explorer.');
createRoot(root).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: '/graphql' })}
    defaultTabs={tabs}
    defaultHeaders={tabs[0]?.headers ?? ''}
    defaultEditorToolsVisibility
  />,
);
