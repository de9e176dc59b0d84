import { drawCodeUrl } from '../../domain/codes/draw-code.ts';
import type { QrCodeResolvers } from './../types.generated.ts';

export const QrCode: QrCodeResolvers = {
  dataUrl: ({ text }) => drawCodeUrl(text),
  imageUrl: (code, _args, { qrCodeUrl, now }) => qrCodeUrl(code, now),
};
