import { aLine, aSnapshot } from './a-draft.ts';

/** From right to left, in a currency of three digits, with Hebrew, Latin and both kinds of digits among it. */
export const arabic = aSnapshot({
  language: 'ar',
  direction: 'rtl',
  currency: 'TND',
  exponent: 3,
  words: {
    title: 'فاتورة',
    number: 'الرقم',
    date: 'التاريخ',
    seller: 'من',
    buyer: 'إلى',
    taxId: 'الرقم الضريبي',
    description: 'الوصف',
    quantity: 'الكمية',
    unitPrice: 'سعر الوحدة',
    net: 'الصافي',
    tax: 'الضريبة',
    total: 'المجموع',
    taxOnBase: '{tax} على {base}',
    carriedForward: 'المرحّل',
    broughtForward: 'المنقول',
    page: 'صفحة {page} من {pages}',
  },
  seller: {
    name: 'شركة البوابة للفعاليات (Gatehouse)',
    addressLines: ['شارع الحبيب بورقيبة 12', '1001 تونس'],
    taxId: '1234567/A',
  },
  buyer: { name: 'محمد الأمين', addressLines: ['דוד כהן, רחוב הרצל 15 (דירה 3)'], taxId: null },
  lines: [aLine({ text: 'تذكرة VIP رقم 25 (الصف A-3) سنة ٢٠٢٦', unitMinor: 123_455n })],
});

export const unbreakable = 'W'.repeat(300);

/** More than fits on a page, of names long and short. */
export const crowded = aSnapshot({
  buyer: { name: 'Ñandú Ščerbić, Łódź, Việt Nam, Ελλάδα, Москва', addressLines: [], taxId: null },
  lines: Array.from({ length: 200 }, (_, index) =>
    aLine({
      text: index === 77 ? unbreakable : `Ticket no ${index + 1} ${'and more '.repeat(index % 13)}`,
      quantity: 1 + (index % 4),
      unitMinor: BigInt(1000 + index * 37) * 5n,
    }),
  ),
});
