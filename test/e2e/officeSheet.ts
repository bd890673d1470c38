/** The page around the frame, with nothing on it but the wire between the frame and the test. */
import type { Bridge } from '../../src/host/bridge/bridge';
import { connect } from '../../src/host/bridge/connect';

const bridge: Bridge = {
  answer: (question) => window.answerQuestion(question),
  tell: () => {},
  press: () => Promise.resolve(),
  dispose: () => {},
};
const frame = document.querySelector('iframe')!;
connect(bridge, frame, `http://127.0.0.1:${location.port}`);
window.tellPane = (id, payload) => {
  bridge.tell(id, payload);
};
