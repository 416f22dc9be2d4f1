package org.portwright.app.internal.browser;

import java.net.URL;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.browser.AbstractWorkbenchBrowserSupport;
import org.eclipse.ui.browser.IWebBrowser;
import org.portwright.app.internal.texts.Messages;

/**
 * Opens pages in the desktop's browser, and says so where there is none. The platform's own support tries a fixed list
 * of programs in a thread, so that whoever asked never hears that no page was opened.
 */
public final class SystemBrowser extends AbstractWorkbenchBrowserSupport {

	private final Predicate<String> desktop;

	/** Made by the platform. */
	public SystemBrowser() {
		this(Program::launch);
	}

	/** @param desktop opens an address and says whether it could */
	SystemBrowser(Predicate<String> desktop) {
		this.desktop = desktop;
	}

	@Override
	public IWebBrowser createBrowser(int style, @Nullable String id, @Nullable String name, @Nullable String tip) {
		return new Page(desktop);
	}

	@Override
	public IWebBrowser createBrowser(@Nullable String id) {
		return new Page(desktop);
	}

	/** A window of the browser, which is not ours to close. */
	private record Page(Predicate<String> desktop) implements IWebBrowser {

		@Override
		public String getId() {
			return SystemBrowser.class.getName();
		}

		@Override
		public void openURL(@Nullable URL address) throws PartInitException {
			if (!desktop.test(String.valueOf(address))) {
				throw new PartInitException(NLS.bind(Messages.SystemBrowser_none, address));
			}
		}

		@Override
		public boolean close() {
			return false;
		}
	}
}
