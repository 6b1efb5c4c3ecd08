import { expect, test } from 'vitest';
import { element, text } from '../../../../src/encyclopedia/render/html.ts';
import { refuseUnseen } from '../../../../src/encyclopedia/render/unseen-characters.ts';

test.each(['\u202e', '\u2066', '\u200b', '\ufeff', '\u0007', '\u{e0041}'])(
  'a text or an attribute must not hold %j',
  (character) => {
    const name = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
    expect(() => refuseUnseen(element('p', {}, [text(`5${character}0 mg`)]))).toThrow(`it holds the character ${name}`);
    expect(() => refuseUnseen(element('img', { alt: `a${character}` }, []))).toThrow(name);
    expect(() => refuseUnseen(element('p', { className: [`a${character}`] }, []))).toThrow(name);
  },
);

test.each(['5\u00a0mg', 'می\u200cخواهم', '👩\u200d⚕️', 'a\tb\nc', '\u05d0\u200f', '5 \ufffdg'])(
  '%j can be read',
  (words) => {
    expect(() => refuseUnseen(element('p', { title: words }, [text(words)]))).not.toThrow();
  },
);
