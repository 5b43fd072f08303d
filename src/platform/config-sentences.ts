/** What a person reads when the environment asks for something that cannot be. */
import type { ConfigRefusal } from './config.ts'

export function configSentence(refusal: ConfigRefusal): { readonly id: string; readonly en: string } {
  switch (refusal.code) {
    case 'port_invalid':
      return {
        id: `PORT harus bilangan 0 sampai 65535, bukan "${refusal.given}".`,
        en: `PORT must be a number from 0 to 65535, not "${refusal.given}".`,
      }
    case 'host_invalid':
      return {
        id: `HOST harus nama atau alamat mesin ini (misalnya 127.0.0.1), bukan "${refusal.given}".`,
        en: `HOST must be a name or address of this machine (such as 127.0.0.1), not "${refusal.given}".`,
      }
    case 'database_url_invalid':
      return {
        id: 'DATABASE_URL harus berbentuk postgresql://pengguna:sandi@mesin:5432/basisdata.',
        en: 'DATABASE_URL must look like postgresql://user:password@machine:5432/database.',
      }
    case 'base_url_invalid':
      return {
        id: `BASE_URL harus berbentuk https://nama.go.id tanpa jalur, bukan "${refusal.given}".`,
        en: `BASE_URL must look like https://name.go.id without a path, not "${refusal.given}".`,
      }
    case 'demo_setting_invalid':
      return {
        id: `PARITRANA_DEMO harus 0 atau 1, bukan "${refusal.given}".`,
        en: `PARITRANA_DEMO must be 0 or 1, not "${refusal.given}".`,
      }
    case 'smtp_url_invalid':
      return {
        id: 'SMTP_URL harus berbentuk smtp://mesin:25 atau smtps://pengguna:sandi@mesin:465.',
        en: 'SMTP_URL must look like smtp://machine:25 or smtps://user:password@machine:465.',
      }
    case 'mail_from_invalid':
      return {
        id: `MAIL_FROM harus satu alamat surel seperti paritrana@kantor.go.id, bukan "${refusal.given}".`,
        en: `MAIL_FROM must be one e-mail address such as paritrana@office.go.id, not "${refusal.given}".`,
      }
    case 'trusted_proxies_invalid':
      return {
        id: `TRUSTED_PROXIES berisi alamat atau jaringan seperti 10.1.2.3 atau 10.1.0.0/16, dipisah koma, bukan "${refusal.given}".`,
        en: `TRUSTED_PROXIES holds addresses or networks such as 10.1.2.3 or 10.1.0.0/16, with commas between, not "${refusal.given}".`,
      }
    case 's3_incomplete':
      return {
        id: `Penyimpanan S3 belum lengkap; isi juga ${refusal.missing.join(', ')}.`,
        en: `The S3 store is incomplete; set ${refusal.missing.join(', ')} too.`,
      }
    case 's3_invalid':
      return {
        id: `${refusal.name} tidak dapat dipakai: "${refusal.given}". S3_ENDPOINT berbentuk https://mesin:9000, S3_BUCKET nama ember dengan huruf kecil, S3_PATH_STYLE 0 atau 1.`,
        en: `${refusal.name} cannot be used: "${refusal.given}". S3_ENDPOINT looks like https://machine:9000, S3_BUCKET is a bucket’s name in small letters, S3_PATH_STYLE is 0 or 1.`,
      }
    case 'clamd_invalid':
      return {
        id: `CLAMD harus berbentuk mesin:3310 atau jalur soket seperti /run/clamav/clamd.ctl, bukan "${refusal.given}".`,
        en: `CLAMD must look like machine:3310 or be the path of a socket such as /run/clamav/clamd.ctl, not "${refusal.given}".`,
      }
    case 'now_invalid':
      return {
        id: `PARITRANA_NOW harus berbentuk 2025-07-30T09:00:00+07:00, bukan "${refusal.given}".`,
        en: `PARITRANA_NOW must look like 2025-07-30T09:00:00+07:00, not "${refusal.given}".`,
      }
    case 'now_outside_temporary_folder':
      return {
        id: `PARITRANA_NOW menghentikan jam, jadi hanya boleh dengan DATA_DIR di bawah ${refusal.temporaryFolder}.`,
        en: `PARITRANA_NOW stops the clock, so it is allowed only with a DATA_DIR below ${refusal.temporaryFolder}.`,
      }
  }
}
