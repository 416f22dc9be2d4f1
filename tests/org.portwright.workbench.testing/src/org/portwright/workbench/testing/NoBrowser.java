package org.portwright.workbench.testing;

import java.net.URL;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.browser.AbstractWorkbenchBrowserSupport;
import org.eclipse.ui.browser.IWebBrowser;

/** A desktop without a browser, until one is installed. */
public final class NoBrowser extends AbstractWorkbenchBrowserSupport implements IWebBrowser {

	private boolean installed;
	private Consumer<URL> user = NoBrowser::leave;

	/** The one of this workbench. */
	public static NoBrowser ofWorkbench(IWorkbench workbench) throws PartInitException {
		return (NoBrowser) workbench.getBrowserSupport().getExternalBrowser();
	}

	private static void leave(URL page) {
		// A user who reads the page changes nothing here.
	}

	/** Installs a browser whose user does nothing with a page, or takes the browser away. */
	public void install(boolean there) {
		installed = there;
		user = NoBrowser::leave;
	}

	/** From now on somebody does something with each page that is opened. */
	public void use(Consumer<URL> newUser) {
		installed = true;
		user = newUser;
	}

	@Override
	public IWebBrowser createBrowser(int style, @Nullable String id, @Nullable String name, @Nullable String tip) {
		return this;
	}

	@Override
	public IWebBrowser createBrowser(@Nullable String id) {
		return this;
	}

	@Override
	public String getId() {
		return NoBrowser.class.getName();
	}

	@Override
	public void openURL(@Nullable URL address) throws PartInitException {
		if (!installed) {
			throw new PartInitException("no browser"); //$NON-NLS-1$
		}
		if (address != null) {
			user.accept(address);
		}
	}

	@Override
	public boolean close() {
		return false;
	}
}
