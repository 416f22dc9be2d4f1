package org.portwright.phones.lists;

import org.portwright.workspace.proposals.Omission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.workspace.proposals.Omission.Kind;

/** A password, PIN or lock code in a list of phones is never taken and never shown. */
@SuppressWarnings("nls")
class ListSecretsTest {

	private static final String SECRET = "hunter2";

	private static PhoneList read(String text) {
		return PhoneListReader.read(text, () -> {
			// goes on to the end
		});
	}

	/** Returns the list, read, once it is sure that the secret is nowhere in it. */
	private static PhoneList readWithout(String secret, String text) {
		PhoneList list = read(text);
		assertFalse(list.drafts().stream().anyMatch(draft -> draft.values().toString().contains(secret)),
				() -> text + list.drafts());
		assertFalse(list.omissions().stream().anyMatch(remark -> remark.toString().contains(secret)),
				() -> text + list.omissions());
		assertFalse(list.columns().toString().contains(secret), () -> text + list.columns());
		assertFalse(list.headings().toString().contains(secret), () -> text + list.headings());
		return list;
	}

	@ParameterizedTest
	@ValueSource(strings = { "Password", "password", "PASSWORD", "Passwords", "passwd", "pwd", "PW", "p/w", "Pass",
			"Pass-word", "PIN", "pin", "Pin", "P.I.N.", "PINs", "PIN-Code", "pincode", "PIN number", "PIN_1",
			"Passcode",
			"pass code", "Pass phrase", "Secret", "Shared secret", "Lock code", "LockCode", "Unlock code",
			"Lock/unlock code", "Device lock code", "Admin password", "admin_pwd", "AdminPassword", "adminpassword",
			"ADMIN PASSWORD", "Admin pass", "AdminPIN", "Phone admin PIN", "SIP password", "SIPPassword", "sippwd",
			"SIP secret", "Voicemail PIN", "voicemail_pin", "vmpin", "VM PIN", "Web UI password", "User / password",
			"Name/PIN", "Login & password", "Default password (factory)", "New password", "Credentials",
			"Security code",
			"Access code", "Activation code", "API key", "Private key", "Auth token", "Passwort", "Kennwort",
			"KENNWORT",
			"Admin-Kennwort", "Gerätepasswort", "Sperrcode", "Entsperrcode", "Geheimzahl", "Zugangscode",
			"Zugangsdaten", "PIN-Nummer", "Mot de passe", "mot-de-passe admin", "MDP", "Code PIN", "Code secret",
			"Code de verrouillage", "Code d’accès", "Contraseña", "Contrasena", "CONTRASEÑA SIP", "Clave",
			"Código de bloqueo", "Código PIN", "Hasło", "Haslo", "hasło administratora", "Kod PIN", "Kod blokady",
			"Ｐassword", "Pass\u00ADword", "Wachtwoord", "Senha", "Lösenord" })
	void aColumnOfSecretsIsNamedAndLeftOut(String heading) {
		for (String separator : List.of(";", "\t", ",")) {
			for (String other : List.of("MAC" + separator + heading + "\n64167f000001" + separator + SECRET + "\n",
					heading + separator + "MAC\n" + SECRET + separator + "64167f000001\n"
							+ SECRET + separator + "64167f000002\n" + SECRET + separator + "64167f000003\n")) {
				PhoneList list = readWithout(SECRET, other);
				assertEquals(Map.of(PhoneField.MAC, "64-16-7f-00-00-01"), list.drafts().getFirst().values(), other);
				List<Omission> secret = list.omissions().stream()
						.filter(remark -> remark.kind() == Kind.SECRET).toList();
				assertEquals(1, secret.size(), () -> other + list.omissions());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Pinner", "Spin class", "Shipping", "Secretary", "Opinion", "Passenger lift", "Keypad",
			"Compass", "Passport office", "Pineapple", "Spare", "Stockpin", "Haslop", "Claver", "Hinge" })
	void aWordThatOnlyHasOneInItIsNoSecret(String heading) {
		PhoneList list = read("MAC;" + heading + "\n64167f000001;x1\n");
		assertEquals(List.of(Kind.NOT_READ), list.omissions().stream().map(Omission::kind).toList(), heading);
		assertTrue(list.omissions().getFirst().why().contains(heading), heading);
	}

	@ParameterizedTest
	@ValueSource(strings = { "64167f000001;hunter2\n", "64167f000001,hunter2\n64167f000002,hunter2\n",
			"64167f000001\thunter2\tLeeds\n64167f000002\thunter2\tLeeds\n64167f000003\thunter2\tYork\n",
			"Apparatus;Word\n64167f000001;hunter2\n", "MAC;\n64167f000001;hunter2\n",
			"MAC;Login;\n64167f000001;anna@contoso.com;hunter2\n", "MAC;PIN\n64167f000001;hun;hunter2\n",
			"64:16:7f:00:00:01 hunter2\n", "MAC password\n64:16:7f:00:00:01 hunter2\n",
			"MAC PIN\n64167f00000G hunter2\nhunter2\n", "Serial;PIN\n4711;hunter2\n",
			"Reception 64:16:7f:00:00:01 pw: hunter2\n", "Reception, password hunter2, 64:16:7f:00:00:01, VVX 600\n",
			"Reception (PIN hunter2) 64:16:7f:00:00:01\n", "Admin password: hunter2\nMAC;Name\n64167f000001;Lobby\n",
			"Admin password for all:\nhunter2\nMAC;Name\n64167f000001;Lobby\n",
			"MAC;Name\n64167f000001;anna@contoso.com hunter2\n",
			"MAC;Name;PIN;Site\n64167f000001;A;x;Leeds\n64167f000002;B;x;Leeds\n;hunter2;64167f000003;x\n",
			"MAC;Model;PIN;Site\n64167f000001;VVX 600;x;A\n64167f000003;CCX 500;x;A\n"
					+ "64167f000002;020 7946 0001;;hunter2\n",
			"MAC;PIN;Site\n64167f000001;x;Leeds\n64167f000002;x;Leeds\n64167f000003;;x;hunter2;\n",
			"MAC;PIN;Name\nVVX 600;64167f000001;hunter2\n",
			"Name     PIN    MAC           Room\nLobby    x      64167f000001  Attic\n"
					+ "Gate     x      64167f000003  Attic\nDesk     x      64167f000002  1  hunter2\n",
			"Phones of Leeds;PIN hunter2\nMAC;Name\n64167f000001;Lobby\n",
			"MAC;Note\n64167f000001;pw: hunter2\n", "MAC;Note\n64167f000001;by the window, PIN=hunter2\n",
			"MAC;Note\n64167f000001;Passwort ist hunter2\n", "MAC;Note\n64167f000001;mot de passe : hunter2\n",
			"MAC;Note\n64167f000001;contraseña hunter2\n", "MAC;Note\n64167f000001;hasło: hunter2\n",
			"MAC;Note\n64167f000001;unlock code is hunter2\n",
			"MAC;Note\n64167f000001;logs on with hunter2\n", "MAC;Note\n64167f000001;Telefonsperre hunter2\n",
			"MAC;Note\n64167f000001;meldet sich an mit hunter2\n",
			"MAC;User\n64167f000001;anna@contoso.com / hunter2\n",
			"MAC;User\n64167f000001;anna@contoso.com, hunter2\n", "MAC;Site;PIN\nLobby;hunter2\nhunter2;Lobby\n",
			"Name: Lobby\nMAC: 64:16:7f:00:00:01\nPassword: hunter2\nhunter2\n\nName: Desk\nPassword: hunter2\n",
			"| MAC | Admin password |\n|---|---|\n| `64167f000001` | `hunter2` |\n",
			"<table><tr><th>MAC</th><th>PIN</th></tr><tr><td>64167f000001</td><td>hunter2</td></tr></table>",
			"Name     MAC           PIN\n===      ============  =====\nLobby    64167f000001  hunter2\n"
					+ "Desk                   hunter2\n"
					+ "Gate     64167f000002  hunter2\nhunter2 hunter2 hunter2 hunter2\n",
			"MAC;Name;Site\n64167f000001;Desk pin hunter2;pwd=hunter2\n",
			"MAC;User\n64167f000001;anna@contoso.com / pw hunter2\n", "MAC;MAC\n64167f000001 PIN hunter2;x\n",
			"MAC;Name;PIN\n64167f000001;hunter2\n",
			"Name;MAC\nLobby;64167f000001\n\nMAC;Password\n64167f000002;hunter2\n",
			"MAC;Password;Name\n64167f000001;a;hunter2;Lobby\n", "MAC;Password;Name\n64167f000001;hunter2\n",
			"MAC=64167f000001; Name=Lobby; PIN=hunter2\nMAC=64167f000002; Name=Desk; PIN=hunter2\n",
			"Name;MAC;Password\nLobby;hunter2;64167f000001\n",
			"Login;MAC;IP;PIN\nhunter2;64167f000001;hunter2;x\n", "Foo;Bar\nhunter2;64167f000001\n",
			"Foo,Bar,\nhunter2,64167f000001\n",
			"Login;64167f000001;64167f000002\nPIN;hunter2;hunter2\n", "MAC;Note\n64167f000001;login admin/hunter2\n",
			"MAC;Admin password: hunter2\n64167f000001;x\n", "Leeds (PIN hunter2);MAC\nx;64167f000001\n",
			"Name: Lobby\nMAC: 64:16:7f:00:00:01\nPIN: hunter2\n",
			"Name;MAC\nLobby;64167f000001\nPassword;MAC\nhunter2;64167f000002\n",
			"MAC address;Telephone;Device PIN;;\n64167f000001;020 7946 0000;hunter2;hunter2;hunter2\n" })
	void aSecretIsNeitherTakenNorShown(String text) {
		PhoneList list = readWithout(SECRET, text);
		assertTrue(!list.omissions().isEmpty(), () -> text + list.drafts());
	}

	@ParameterizedTest
	@ValueSource(strings = { "pw: 4711", "PIN 4711", "PIN: 4711", "pin=4711", "Pin-Code 4711", "code PIN 4711",
			"Voicemail PIN is 4711", "PIN (4711)", "Kennwort:4711", "password 4711!", "4711 is the password",
			"lock code 4711", "adminPassword=4711", "kod PIN: 4711", "clave: 4711", "MDP 4711" })
	void aNoteThatNamesOneIsLeftOutWhole(String note) {
		PhoneList list = readWithout("4711", "MAC;Note\n64167f000001;" + note + "\n");
		assertEquals(Map.of(PhoneField.MAC, "64-16-7f-00-00-01"), list.drafts().getFirst().values());
		assertEquals(List.of(Kind.LEFT_OUT), list.omissions().stream().map(Omission::kind).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tulip?77", "Anna, Parsley!123", "with Thyme*34 until May", "(Sorrel$88)" })
	void aNoteWithAWordAsPasswordsAreIsLeftOutWhole(String note) {
		for (String heading : List.of("Note", "Name", "Site", "User", "Number")) {
			PhoneList list = readWithout(note.replaceAll("[^?!*$\\w]", ""),
					"MAC;" + heading + "\n64167f000001;" + note + "\n");
			assertEquals(Map.of(PhoneField.MAC, "64-16-7f-00-00-01"), list.drafts().getFirst().values());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Password reset desk", "PIN pad helpline", "Password Ltd (tenant)", "PIN Board room",
			"Passcode recovery team" })
	void aNameInWhichNoSecretCanBeMeantIsTaken(String name) {
		PhoneList list = read("MAC;Name;Site\n64167f000001;" + name + ";" + name + "\n");
		assertEquals(Map.of(PhoneField.MAC, "64-16-7f-00-00-01", PhoneField.NAME, name, PhoneField.SITE, name),
				list.drafts().getFirst().values());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Password reset desk hunter2", "Password reset to Rosebud", "Password: desk",
			"PIN pad 4711",
			"Desk 4711 PIN reset", "Password" })
	void aNameInWhichOneMayBeMeantIsLeftOut(String name) {
		PhoneList list = read("MAC;Name\n64167f000001;" + name + "\n");
		assertEquals(Map.of(PhoneField.MAC, "64-16-7f-00-00-01"), list.drafts().getFirst().values());
		assertFalse(list.omissions().toString().contains(name), () -> list.omissions().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "By the pin board", "Spins when it rings", "Pinner 4711", "Key to room 12 with Anna",
			"Pass it to the lobby", "Secretary 2", "Postcode LS1 4AP", "Opening 9 to 5" })
	void aNoteThatNamesNoneIsTaken(String note) {
		PhoneList list = read("MAC;Note\n64167f000001;" + note + "\n");
		assertEquals(note, list.drafts().getFirst().values().get(PhoneField.NOTE));
	}

	@Test
	void theNamesOfLeftOutColumnsAreSaid() {
		PhoneList list = read("MAC;Admin password;Blurb\n64167f000001;hunter2;x\n");
		assertEquals(List.of("Admin password", "Blurb"), list.omissions().stream().map(Omission::part).toList());
	}
}
