package org.portwright.launcher;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.adaptor.EclipseStarter;

/**
 * Starts the framework for the command line and ends the process with the application's exit code.
 * <p>It stands on the class path beside the framework, so that the framework's classes come from the class archive; and
 * it hands the arguments to the application alone, so that Equinox takes none of them ({@code -data}, {@code -dev},
 * {@code -console}) for its own.
 */
public final class CommandLineLauncher {

	private static final int FAILED = 2;

	private CommandLineLauncher() {
	}

	/**
	 * Expects the installation's folder in the system property {@code portwright.install}. With
	 * {@code portwright.keepState} set to {@code true} it writes the framework's state into the installation; the build
	 * does so once, every later call only reads.
	 */
	public static void main(String[] arguments) throws Exception {
		boolean keepState = Boolean.getBoolean("portwright.keepState");
		String install = System.getProperty("portwright.install");
		Map<String, String> properties = new HashMap<>();
		properties.put("osgi.install.area", install);
		properties.put("osgi.syspath", install + "/plugins");
		properties.put("osgi.configuration.area", install + "/cli");
		properties.put("osgi.configuration.area.readOnly", String.valueOf(!keepState));
		properties.put("osgi.noShutdown", "true");
		properties.put("osgi.compatibility.bootdelegation", "false");
		EclipseStarter.setInitialProperties(properties);
		EclipseStarter.startup(new String[0], null);
		int exitCode = FAILED;
		try {
			if (EclipseStarter.run(arguments) instanceof Integer code) {
				exitCode = code;
			}
			if (keepState) {
				EclipseStarter.shutdown();
			}
		} finally {
			// The framework's own threads would keep the process alive, also after a failure.
			System.exit(exitCode);
		}
	}
}
