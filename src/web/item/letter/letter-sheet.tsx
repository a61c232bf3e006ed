import './letter-sheet.css'
import type { Letter } from '#web/api/letters.ts'

/** 答复函 on a sheet of paper: red head, document number and signer, title in whole phrases, body, seal side. */
export function LetterSheet({ letter }: { readonly letter: Letter }) {
  return (
    <article className="letter" lang="zh-CN">
      {letter.stamps.length > 0 && (
        <p className="letter-stamps">
          {letter.stamps.map(({ code, text }) => (
            <span key={code}>{text}</span>
          ))}
        </p>
      )}
      <p className="letter-class">{letter.classMark}</p>
      <p className="letter-head">{letter.letterhead}</p>
      <p className="letter-line">
        <span>{letter.documentNumber}</span>
        <span>{letter.signer}</span>
      </p>
      <h2 className="letter-title">
        {letter.titleParts.map(part => (
          <span key={part}>{part}</span>
        ))}
      </h2>
      <p className="letter-to">{letter.addressees}</p>
      <Paragraphs lines={letter.opening} />
      {letter.sections.map((section, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections have no id; the letter is redrawn as a whole whenever its text changes
        <section key={`${index}/${section.heading ?? ''}`}>
          {section.heading && <h3 className="letter-heading">{section.heading}</h3>}
          <Paragraphs lines={section.paragraphs} />
        </section>
      ))}
      <Paragraphs lines={letter.closing} />
      <p className="letter-signature">
        <span>{letter.signature.unit}</span>
        <span>{letter.signature.date}</span>
      </p>
      <p className="letter-note">{letter.contact}</p>
      {letter.publication !== null && <p className="letter-note">{letter.publication}</p>}
      {letter.copies && <p className="letter-copies">{letter.copies}</p>}
    </article>
  )
}

function Paragraphs({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a letter may repeat; their place is what tells them apart
    <p key={`${index}/${line.slice(0, 12)}`} className="letter-paragraph">
      {line}
    </p>
  ))
}
