import type { Host } from '../host';
import { AddinInternalService } from './addinInternalService';
import { AppRuntimePersistenceService } from './appRuntimePersistenceService';
import { AppRuntimeService } from './appRuntimeService';
import { DynamicRibbon } from './dynamicRibbon';
import { RuntimeState } from './runtimeState';

/** The services of a shared runtime, by the names that office.js asks for. */
export const addServices = (host: Host): RuntimeState => {
  const state = new RuntimeState();
  host.services.set('Microsoft.AppRuntime.AppRuntimePersistenceService', new AppRuntimePersistenceService(host, state));
  host.services.set('Microsoft.AppRuntime.AppRuntimeService', new AppRuntimeService(host, state));
  host.services.set('Microsoft.DynamicRibbon.DynamicRibbon', new DynamicRibbon(host, state));
  host.services.set('Microsoft.InternalService.AddinInternalService', new AddinInternalService(host));
  return state;
};
