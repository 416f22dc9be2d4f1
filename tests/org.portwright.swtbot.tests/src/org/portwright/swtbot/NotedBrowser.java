package org.portwright.swtbot;

import java.net.URL;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.browser.AbstractWorkbenchBrowserSupport;
import org.eclipse.ui.browser.IWebBrowser;

/** Stands for the user's browser: notes what is opened in it, and opens nothing. */
public final class NotedBrowser extends AbstractWorkbenchBrowserSupport {

	private static final List<String> OPENED = new CopyOnWriteArrayList<>();

	/** The addresses that were opened, in that order. */
	public static List<String> opened() {
		return List.copyOf(OPENED);
	}

	@Override
	public IWebBrowser createBrowser(@Nullable String id) {
		return new Page();
	}

	@Override
	public IWebBrowser createBrowser(int style, @Nullable String id, @Nullable String name, @Nullable String tip) {
		return new Page();
	}

	/** One window of it. */
	private static final class Page implements IWebBrowser {

		@Override
		public String getId() {
			return Page.class.getName();
		}

		@Override
		public void openURL(@Nullable URL address) {
			OPENED.add(String.valueOf(address));
		}

		@Override
		public boolean close() {
			return true;
		}
	}
}
