package org.portwright.swtbot.journeys;

import static org.portwright.swtbot.journeys.Example.ENGAGEMENT;
import static org.portwright.swtbot.journeys.Example.TENANT;
import static org.portwright.swtbot.journeys.Example.TENANT_FILE;
import static org.portwright.swtbot.pages.Window.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.Test;
import org.portwright.swtbot.pages.PhonesTable;
import org.portwright.swtbot.pages.TenantEditor;
import org.portwright.swtbot.pages.Window;

/** Thirty phones come out of a spreadsheet, are looked through, and get a sheet to sign them in by. */
@SuppressWarnings("nls")
class PhoneListTest {

	private static final int PHONES = 30;
	private static final int SITE = 5;
	private static final String OLD_MODEL = "VVX 1500";

	private final Window window = new Window();

	@Test
	void thirtyPhonesOfOneListGetTheirSheet() throws Exception {
		window.explorer().openExample().close();
		TenantEditor tenant = window.explorer().openTenant(ENGAGEMENT, TENANT);
		PhonesTable phones = tenant.phones();
		until("the phones are shown", () -> !phones.count().isEmpty());
		int before = Integer.parseInt(phones.count().replaceAll("\\D", ""));
		String all = before + PHONES + " phones";
		window.copy("Name\tMAC address\tModel\tSite\tUser name\n" + IntStream.rangeClosed(1, PHONES)
				.mapToObj(i -> "Desk %02d\t64:16:7F:00:01:%02X\t%s\t%s\tdesk%d@contoso.com%n".formatted(i, i,
						i == PHONES ? OLD_MODEL : "VVX 600", i % 3 == 0 ? "York" : "Leeds", i))
				.collect(Collectors.joining()));
		phones.importClipboard();
		until("all of them are there", () -> phones.count().equals(all));
		phones.sort(SITE);
		phones.sort(SITE);
		until("those of York come first", () -> phones.column(SITE).getFirst().equals("York"));
		phones.filter("york");
		until("only they are left",
				() -> phones.count().equals(PHONES / 3 + " of " + all) && !phones.column(SITE).contains("Leeds"));
		phones.filter("");
		until("all are back", () -> phones.count().equals(all));
		phones.writeSheet();
		Path sheet = ResourcesPlugin.getWorkspace().getRoot().getProject(ENGAGEMENT).getLocation().toPath()
				.resolve("contoso-sign-in-sheet.pdf");
		until("the sheet is written", () -> Files.exists(sheet));
		tenant.save();
		until("the phones are saved",
				() -> new OnDisk(ENGAGEMENT, TENANT_FILE).says("name=\"Desk %d\"".formatted(PHONES)));
		until("the model that is not supported is a problem", () -> window.problems().says(OLD_MODEL));
		until("the explorer has them",
				() -> window.explorer().text(ENGAGEMENT, TENANT, "Phones").contains(String.valueOf(before + PHONES)));
	}
}
