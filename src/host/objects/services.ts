import { HostObject } from './hostObject';
import type { Session } from './session';

/** Objects that Office.js asks for by the name of a service, for its own housekeeping. */
export function serviceNamed(name: string, session: Session): HostObject | null {
  const Service = SERVICES[name];
  return Service ? new Service(session) : null;
}

class CustomFunctionsService extends HostObject {
  get _className() {
    return 'CustomFunctions';
  }
  _SetOsfControlContainerReadyForCustomFunctions() {
    this.session.ready();
  }
  /** 1: results too large are sent again in parts; 2 and 4: shorter waits between two batches of results. */
  _GetEnabledFeatures() {
    return [1, 2, 4];
  }
  setInvocationArrayResults(results: readonly (readonly unknown[])[]) {
    this.session.functions.answer(results);
  }
}

class AddinInternalService extends HostObject {
  get _className() {
    return 'AddinInternalService';
  }
  notifyActionHandlerReady() {}
}

/** Nothing is sent anywhere. */
class TelemetryService extends HostObject {
  get _className() {
    return 'TelemetryService';
  }
  sendTelemetryEvent() {}
  sendCustomerContent() {}
}

const SERVICES: Readonly<Record<string, new (session: Session) => HostObject>> = {
  'Microsoft.ExcelServices.CustomFunctions': CustomFunctionsService,
  'Microsoft.InternalService.AddinInternalService': AddinInternalService,
  'Microsoft.Telemetry.TelemetryService': TelemetryService,
};
