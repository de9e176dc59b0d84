import { forbidden } from '@gatehouse/kit-subgraph/errors';

export const removedDevice = () => forbidden('This device may not sync with this event any more.');
