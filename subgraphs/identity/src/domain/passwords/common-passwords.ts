// What leaks and guessing lists agree on, lower case, at least eight characters: shorter ones fall to the length rule.
const list = `
  00000000 000000000 0000000000 0123456789 101010101 10203040 102030405 11111111 111111111 1111111111
  1111111111111111 11223344 1122334455 112233445566 12121212 12312312 123123123 123321123 12341234 12345678
  123456789 1234567890 1234567890123 123456789012345 1234567890123456 1234567891 12345678910 123456789123
  123456789a 123456789qwerty 12345678a 12345678q 1234567q 123456abc 123456qwerty 12345abcde 12345qwert 1234abcd
  1234qwer 123654789 123abc123 123qwerty 135792468 147258369 147852369 159753456 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y
  1qaz2wsx 1qaz2wsx3edc 1qazxsw2 22222222 33333333 420420420 44444444 55555555 66666666 69696969 741852963
  77777777 789456123 87654321 88888888 888888888 963852741 987654321 9876543210 99999999 999999999 a1234567
  a12345678 a123456789 aa123456 aa12345678 aaaa1111 abc12345 abc123456 abc1234567 abc123abc abcabcabc abcd1234
  abcd12345 abcdef123 abcdefgh abcdefghi abcdefghij abcdefghijklmnop abcdefghijklmnopqrstuvwxyz access123 access14
  admin123 admin1234 admin12345 admin123456 admin@123 adminadmin adminadminadmin administrator administrator123
  ahmed123 alexander alexander1 alexandra amanda123 andrew123 android1 angel123 angels123 anthony1 anthony123
  arsenal1 arsenal123 asdf1234 asdfasdf asdfghjk asdfghjkl asdfghjklqwerty asdfqwer ashley123 asshole1 autumn2024
  autumn2025 autumn2026 azerty123 azertyuiop babyboy1 babygirl babygirl1 barcelona barcelona1 baseball baseball1
  basketball batman123 beautiful beautiful1 benjamin benjamin1 berlin123 bigdick1 blessed1 blessing1 blink182
  blueberry bullshit butterfly butterfly1 caroline changeit changeme changeme1 changeme123 changemechangeme
  charlie1 charlie123 charlotte cheese123 chelsea1 chelsea123 chevrolet cheyenne chicago1 chocolate chocolate1
  christ123 christian christina christopher computer computer1 computer123 cookie123 correcthorsebatterystaple
  corvette cowboys1 crystal1 daniel123 danielle danielle1 database december default1 default123 diamond1 dickhead
  dolphins1 dragon123 dragon1234 eagles123 elizabeth facebook facebook1 fatima123 february ferrari1 flower123
  football football1 football123 fortnite fortnite1 freedom1 freedom123 friday13 fuckyou1 fuckyou123 fuckyou2
  gabriel1 ginger123 godbless golden123 goodluck google123 gorgeous guest123 guest1234 hannah123 harley123
  heaven123 hello123 hello1234 hello12345 hellohello helloworld honey123 iloveher ilovehim iloveu123 iloveyou
  iloveyou! iloveyou1 iloveyou123 iloveyou2 iloveyouiloveyou instagram inter1908 internet iphone123 january1
  jennifer jennifer1 jessica1 jessica123 jesus123 jesuschrist jonathan jordan123 jordan23 joshua123 juventus
  killer123 lakers24 letmein! letmein1 letmein123 letmeinletmein linkedin liverpool liverpool1 login123 login1234
  london123 lovelove lovely123 loveyou1 manager1 manchester manunited manutd123 maria123 marijuana master12
  master123 matthew1 matthew123 mercedes michael1 michelle michelle1 microsoft minecraft minecraft1 mohamed1
  mohamed123 mohammed monday123 monkey123 monkey1234 muhammad mustang1 mypassword newpassword newyork1 nicholas
  nicole123 nokia123 november october1 oracle123 p@ssw0rd p@ssw0rd1 p@ssw0rd123 p@ssword p@ssword1 pa$$w0rd
  pa$$word paris123 pass1234 pass12345 pass@123 pass@1234 passpass passw0rd passw0rd1 passw0rdpassw0rd password
  password! password01 password1 password1! password11 password12 password123 password1234 password12345
  password123456 password12345678 password123456789 password2 password3 password7 password9 password99 password@1
  password@123 passwordpassword patricia pepper123 phoenix1 platinum pokemon1 pokemon123 porsche1 precious
  precious1 princess princess1 princess123 pussy123 q12345678 q1w2e3r4 q1w2e3r4t5 qaz123wsx qazwsxedc qwer1234
  qwerqwer qwerty12 qwerty123 qwerty1234 qwerty12345 qwerty123456 qwerty123qwerty qwertyqwerty qwertyui qwertyuiop
  qwertyuiopasdfgh qwertyuiopasdfghjkl qwertzuiop rainbow1 realmadrid rebecca1 robert123 roblox123 rockstar
  rockstar1 root1234 rootroot samantha samantha1 samsung1 samsung123 scorpion secret123 secretsecret september
  server123 shadow123 silver123 snowball snowflake softball1 spiderman spiderman1 spring2024 spring2025 spring2026
  startrek starwars starwars1 steelers steelers1 stephanie strawberry summer123 summer2020 summer2021 summer2022
  summer2023 summer2024 summer2025 summer2026 sunshine sunshine1 sunshine123 superman superman1 superstar
  superuser supervisor sweetheart sweety123 swimming system123 temp1234 temporary temppassword test1234 test12345
  testing1 testing123 testtest thisismypassword thomas123 toor1234 trustno1 user1234 user12345 userpassword
  veronica victoria victoria1 volleyball welcome! welcome1 welcome12 welcome123 welcome1234 welcome2 welcome@123
  whatever whatever1 whatsapp william1 windows1 windows10 winter123 winter2020 winter2021 winter2022 winter2023
  winter2024 winter2025 winter2026 yamaha123 yankees1 youtube1 zaq12wsx zaq1zaq1 zxcvbnm, zxcvbnm1 zxcvbnm123
  zxcvzxcv
`;

export const commonPasswords: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
