package org.portwright.cli.internal;

import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The root of all commands. */
@Command(name = "portwright", mixinStandardHelpOptions = true, versionProvider = PortwrightCommand.Version.class)
@SuppressWarnings("nls")
final class PortwrightCommand implements Runnable {

	@Override
	public void run() {
		// Alone it does nothing; the commands stand beside it.
	}

	/** The version of the installed bundle. */
	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			return new String[] { "portwright " + FrameworkUtil.getBundle(PortwrightCommand.class).getVersion() };
		}
	}
}
