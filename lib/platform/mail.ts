import nodemailer, { type Transporter } from 'nodemailer'
import { env } from './env'
import { log } from './log'

export type Mail = { readonly to: string; readonly subject: string; readonly text: string }

let transporter: Transporter | undefined

/** Sends a mail through SMTP_URL. False where no SMTP is set up or the server refused it (logged, without the text). */
export async function sendMail(mail: Mail): Promise<boolean> {
  const { SMTP_URL, MAIL_FROM } = env()
  if (!SMTP_URL) return false
  transporter ??= nodemailer.createTransport(SMTP_URL)
  try {
    await transporter.sendMail({ from: MAIL_FROM ?? 'Tillsight <tillsight@localhost>', ...mail })
    return true
  } catch (error) {
    log.warn('mail was not sent', { error: error instanceof Error ? error.message : String(error) })
    return false
  }
}
