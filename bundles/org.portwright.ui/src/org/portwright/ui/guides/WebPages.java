package org.portwright.ui.guides;

import java.net.MalformedURLException;
import java.net.URI;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/**
 * Pages of the web that a guide leads to. They are opened in the user's own browser; nothing of them is loaded here.
 */
public final class WebPages {

	private WebPages() {
	}

	/** Opens one; where there is no browser, shows its address. Says whether the page is open. */
	public static boolean open(IWorkbenchWindow window, String address) {
		try {
			window.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(URI.create(address).toURL());
			return true;
		} catch (PartInitException | MalformedURLException e) {
			return new AddressDialog(window.getShell(), address).open() == Window.OK;
		}
	}
}
