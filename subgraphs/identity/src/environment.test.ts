import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

test('without anything set there is no provider and a budget', () => {
  expect(readEnvironment({})).toEqual({
    mail: undefined,
    sms: undefined,
    messagesPerHour: 10_000,
  });
});

test('a whole provider is taken as it is', () => {
  const from = 'Gatehouse <no-reply@gatehouse.example>';
  const { mail, sms } = readEnvironment({
    SMTP_URL: 'smtps://user:secret@mail.example:465',
    MAIL_FROM: from,
    SMS_URL: 'https://sms.example/messages',
    SMS_TOKEN: 'token',
    SMS_FROM: 'Gatehouse',
  });

  expect(mail).toEqual({ url: 'smtps://user:secret@mail.example:465', from });
  expect(sms).toEqual({ url: 'https://sms.example/messages', token: 'token', from: 'Gatehouse' });
});

test.for([
  [{ SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM is required'],
  [{ SMS_URL: 'https://sms.example', SMS_TOKEN: 'token' }, 'SMS_FROM is required'],
  [{ SMS_URL: 'https://sms.example', SMS_FROM: 'Gatehouse' }, 'SMS_TOKEN is required'],
  [{ SMTP_URL: 'mail.example' }, 'SMTP_URL'],
  [{ SMS_URL: 'file:///etc/passwd' }, 'SMS_URL'],
  [{ SMS_TOKEN: 'two\nlines' }, 'SMS_TOKEN'],
  [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM'],
  [{ MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }, 'MAIL_FROM'],
  [{ MESSAGES_PER_HOUR: '0' }, 'MESSAGES_PER_HOUR'],
] as const)('%o is refused by a sentence that names %s', ([variables, name]) => {
  expect(() => readEnvironment(variables)).toThrow(name);
});
