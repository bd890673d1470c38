import { openFile } from '../../../src/host/file/openFile';
import { saveFile } from '../../../src/host/file/saveFile';
import { functions, sampleDocument } from './sampleDocument';

test('a workbook with everything that the document knows comes back from the file as it was', async () => {
  expect(await openFile(await saveFile(sampleDocument, functions), functions)).toEqual(sampleDocument);
});
