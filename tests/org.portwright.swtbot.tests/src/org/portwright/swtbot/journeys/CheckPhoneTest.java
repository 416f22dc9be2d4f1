package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.swtbot.journeys.Example.ENGAGEMENT;
import static org.portwright.swtbot.journeys.Example.PHONE;
import static org.portwright.swtbot.journeys.Example.TENANT;
import static org.portwright.swtbot.journeys.Example.TENANT_FILE;
import static org.portwright.swtbot.pages.Window.until;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.loopback.StandInPhone;
import org.portwright.swtbot.pages.PhoneQuestion;
import org.portwright.swtbot.pages.PhonesTable;
import org.portwright.swtbot.pages.TenantEditor;
import org.portwright.swtbot.pages.Window;

/** A desk phone says itself what it is and whether it is signed in, and is not believed once it is another one. */
@SuppressWarnings("nls")
class CheckPhoneTest {

	private static final String PORT = "portwright.phone";
	private static final int FIRMWARE = 2;

	@TempDir
	private static Path folder = Path.of("");

	private final Window window = new Window();

	@BeforeEach
	void start() throws Exception {
		System.setProperty("PORTWRIGHT_SETTINGS", folder.toString());
		System.setProperty("PORTWRIGHT_TOKENS", "memory");
		StandInPhone.makeKey(folder, "first");
		StandInPhone.makeKey(folder, "second");
	}

	@AfterEach
	void stop() {
		System.clearProperty(PORT);
		System.clearProperty("PORTWRIGHT_SETTINGS");
	}

	@Test
	void aPhoneSaysWhatItIsAndIsAskedNothingOnceItShowsAnotherCertificate() throws Exception {
		window.explorer().openExample().close();
		TenantEditor tenant = window.explorer().openTenant(ENGAGEMENT, TENANT);
		PhonesTable phones = tenant.phones();
		phones.select(PHONE);
		phones.setAddress("127.0.0.1");
		phones.select(PHONE);
		phones.checkFirst().switchOn(StandInPhone.PASSWORD);
		try (var phone = new StandInPhone(folder, "first")) {
			System.setProperty(PORT, String.valueOf(phone.port()));
			PhoneQuestion certificate = phones.check();
			assertTrue(certificate.words().contains("SHA-256"), certificate.words());
			assertTrue(phone.asked.stream().noneMatch(line -> line.contains("Basic")), phone.asked::toString);
			certificate.pin();
			PhoneQuestion other = new PhoneQuestion("Portwright");
			assertTrue(other.words().contains("VVX 411"), other.words());
			other.take();
			until("the table has its firmware", () -> phones.column(FIRMWARE).contains("5.9.7.3480"));
		}
		phones.filter("registered");
		until("the table has the state of its line", () -> phones.column(0).equals(List.of(PHONE)));
		until("the explorer has its model",
				() -> window.explorer().text(ENGAGEMENT, TENANT, "Phones", PHONE).contains("VVX 411"));
		tenant.save();
		var file = new OnDisk(ENGAGEMENT, TENANT_FILE);
		until("it is saved", () -> file.says("lineState=\"registered\"") && file.says("certificate=\""));
		assertFalse(file.says(StandInPhone.PASSWORD));
		try (var another = new StandInPhone(folder, "second")) {
			System.setProperty(PORT, String.valueOf(another.port()));
			phones.select(PHONE);
			PhoneQuestion changed = phones.check();
			assertTrue(changed.words().contains("another certificate"), changed.words());
			changed.doNotAsk();
			assertTrue(another.asked.stream().noneMatch(line -> line.contains("Basic")), another.asked::toString);
		}
		assertEquals(false, tenant.isDirty());
	}
}
