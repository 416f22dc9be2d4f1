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
	private static final int ERRORS_FOUND = 1;
	/** What the start script is told instead: Java itself ends with 1 when it cannot start. */
	private static final int ERRORS_FOUND_FOR_SCRIPT = 10;

	private CommandLineLauncher() {
	}

	/**
	 * Expects the installation's folder in the system property {@code portwright.install}. With
	 * {@code portwright.keepState} set to {@code true} it writes the framework's state into the installation; the build
	 * does so once, every later call only reads.
	 */
	public static void main(String[] arguments) {
		int exitCode = FAILED;
		try {
			if (run(arguments) instanceof Integer code) {
				exitCode = code == ERRORS_FOUND ? ERRORS_FOUND_FOR_SCRIPT : code;
			}
		} catch (Exception | LinkageError | VirtualMachineError e) {
			System.err.println("portwright: it could not start, so nothing was done: " + e
					+ ". If memory is short, free some; otherwise install Portwright anew.");
		} finally {
			// The framework's own threads would keep the process alive, also after a failure.
			System.exit(exitCode);
		}
	}

	private static Object run(String[] arguments) throws Exception {
		boolean keepState = Boolean.getBoolean("portwright.keepState");
		String install = System.getProperty("portwright.install");
		Map<String, String> properties = new HashMap<>();
		properties.put("osgi.install.area", install);
		properties.put("osgi.syspath", install + "/plugins");
		properties.put("osgi.configuration.area", install + "/cli");
		properties.put("osgi.configuration.area.readOnly", String.valueOf(!keepState));
		// In config.ini alone it comes too late: what asks for a workspace would make one in the current folder.
		properties.put("osgi.instance.area", "@none");
		properties.put("osgi.user.area", "@none");
		properties.put("osgi.noShutdown", "true");
		properties.put("osgi.compatibility.bootdelegation", "false");
		EclipseStarter.setInitialProperties(properties);
		EclipseStarter.startup(new String[0], null);
		Object result = EclipseStarter.run(arguments);
		if (keepState) {
			EclipseStarter.shutdown();
		}
		return result;
	}
}
