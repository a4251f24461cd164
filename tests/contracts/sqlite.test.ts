import { openStore } from '../../bot/store.js';
import { storeContract } from './store.contract.js';

storeContract('SQLite in memory', (clock) => openStore(':memory:', clock));
