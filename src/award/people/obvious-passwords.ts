/**
 * What people choose first, in Indonesian and English: the words at the head of published lists of leaked passwords, and
 * the words of this award. Digits and signs around them are looked through (see password-rule.ts).
 */
export const OBVIOUS_WORDS: readonly string[] = (
  'password passw pwd katasandi kata-sandi sandi rahasia sayang sayangku sayangkamu cinta cintaku akucintakamu ' +
  'akusayangkamu bismillah bismillahirrahmanirrahim alhamdulillah allahuakbar assalamualaikum indonesia ' +
  'indonesiaraya merdeka garuda garudaindonesia pancasila jakarta bandung surabaya semarang medan makassar pontianak ' +
  'kalimantan sulawesi sumatera persib persija arema selamatpagi selamatdatang terimakasih semangat keluarga keluargaku ' +
  'mamapapa anakku istriku suamiku doraemon naruto admin administrator adminadmin root superadmin sekretariat panitia ' +
  'penilai paritrana paritranaaward bpjs bpjstk bpjsketenagakerjaan ketenagakerjaan jamsostek pemerintah pemprov pemda ' +
  'dinas disnaker kantor komputer internet qwerty qwertyuiop qwertyqwerty asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx ' +
  'qazwsxedc qweasdzxc abc abcd abcdef letmein letmeinnow welcome welcomeback iloveyou iloveyouso monkey dragon sunshine ' +
  'princess football baseball superman batman master mustang shadow michael jordan charlie freedom whatever trustno ' +
  'starwars pokemon computer secret changeme changemenow default guest login hello helloworld test testing tester user ' +
  'google facebook samsung liverpool chelsea barcelona manchesterunited realmadrid correcthorsebatterystaple'
).split(' ')
