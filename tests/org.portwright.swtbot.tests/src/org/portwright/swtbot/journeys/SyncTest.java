package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.swtbot.journeys.Example.ENGAGEMENT;
import static org.portwright.swtbot.journeys.Example.TENANT;
import static org.portwright.swtbot.pages.Window.until;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.loopback.StandIn;
import org.portwright.loopback.TestKeys;
import org.portwright.swtbot.NotedBrowser;
import org.portwright.swtbot.pages.SignIn;
import org.portwright.swtbot.pages.SyncReview;
import org.portwright.swtbot.pages.TenantEditor;
import org.portwright.swtbot.pages.Window;

/** Somebody signs in to a customer's tenant, by a code and by the browser, and takes over what Microsoft has of it. */
@SuppressWarnings("nls")
class SyncTest {

	private static final String CONTOSO = "11111111-2222-4333-8444-555555555555";
	private static final String FABRIKAM = "22222222-3333-4444-8555-666666666666";
	private static final String DOMAIN = "contoso.co.example";

	private final Window window = new Window();
	private final StandIn microsoft;

	SyncTest() throws IOException {
		microsoft = new StandIn(TestKeys.ofThisRun());
	}

	@BeforeEach
	void start(@TempDir Path settings) throws Exception {
		Files.writeString(settings.resolve("signin.properties"), "clientId=0a1b2c3d-1111-4222-8333-444455556666\n");
		System.setProperty("portwright.authority", microsoft.address());
		System.setProperty("portwright.graph", microsoft.address());
		System.setProperty("PORTWRIGHT_SETTINGS", settings.toString());
		System.setProperty("PORTWRIGHT_TOKENS", "memory");
	}

	@AfterEach
	void stop() throws Exception {
		for (String property : new String[] { "portwright.authority", "portwright.graph", "PORTWRIGHT_SETTINGS" }) {
			System.clearProperty(property);
		}
		microsoft.close();
	}

	@Test
	void whatMicrosoftHasIsReviewedTakenOverAndTakenBack() {
		window.explorer().openExample().close();
		TenantEditor tenant = window.explorer().openTenant(ENGAGEMENT, TENANT);
		tenant.type("Organisation ID", CONTOSO);
		tenant.save();
		SyncReview review = window.explorer().sync(ENGAGEMENT, TENANT).byACode();
		review.apply();
		untilShown(true);
		window.undo();
		untilShown(false);
		window.redo();
		untilShown(true);
		tenant.type("Organisation ID", FABRIKAM);
		tenant.save();
		SignIn other = window.explorer().sync(ENGAGEMENT, TENANT);
		int before = NotedBrowser.opened().size();
		assertTrue(other.inTheBrowser(() -> {
			until("the browser is open", () -> NotedBrowser.opened().size() > before);
			microsoft.browse(URI.create(NotedBrowser.opened().getLast()));
		}).isOpen());
	}

	private void untilShown(boolean there) {
		until(DOMAIN + " is there: " + there,
				() -> window.explorer().shows(ENGAGEMENT, TENANT, "Domains", DOMAIN) == there);
	}
}
