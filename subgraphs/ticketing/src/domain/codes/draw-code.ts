import QRCode from 'qrcode';

// Medium correction and one dot per six pixels: 41 modules, readable from a cracked screen and small enough for a message.
const look = { errorCorrectionLevel: 'M', scale: 6, margin: 4 } as const;

/** The QR image of a code as the bytes of a PNG file. */
export const drawCode = (text: string): Promise<Buffer> => QRCode.toBuffer(text, look);

/** The same image as a data URL. */
export const drawCodeUrl = async (text: string): Promise<string> =>
  `data:image/png;base64,${(await drawCode(text)).toString('base64')}`;
