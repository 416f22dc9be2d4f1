package org.portwright.app.internal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.IWebBrowser;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class SystemBrowserTest {

	private static final String ADDRESS = "https://example.com/a?b=c%20d#e";

	private static URL address() throws Exception {
		return URI.create(ADDRESS).toURL();
	}

	@Test
	void theAppOpensPagesWithIt() throws Exception {
		IWebBrowser used = PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser();
		assertEquals(SystemBrowser.class.getName(), used.getId());
	}

	@Test
	void thePageIsOpenedByTheDesktop() throws Exception {
		List<String> opened = new ArrayList<>();
		new SystemBrowser(opened::add).getExternalBrowser().openURL(address());
		assertEquals(List.of(ADDRESS), opened);
	}

	@Test
	void whereThereIsNoBrowserItIsSaid() throws Exception {
		IWebBrowser none = new SystemBrowser(address -> false).getExternalBrowser();
		try {
			none.openURL(address());
		} catch (PartInitException e) {
			assertTrue(e.getStatus().getMessage().contains(ADDRESS), e.getStatus().getMessage());
			return;
		}
		fail("it was not said");
	}
}
