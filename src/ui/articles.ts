export { voidArticles } from '../engine/index.ts';
