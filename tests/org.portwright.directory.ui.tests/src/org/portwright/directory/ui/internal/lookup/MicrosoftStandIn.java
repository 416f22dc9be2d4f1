package org.portwright.directory.ui.internal.lookup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.portwright.loopback.StandIn;
import org.portwright.loopback.TestKeys;

/** Stands in for Microsoft while the tests of a class run; the settings of the user are not touched. */
@SuppressWarnings("nls")
public final class MicrosoftStandIn implements BeforeAllCallback, AfterAllCallback {

	private static final String AUTHORITY = "portwright.authority";
	private static final String SETTINGS = "PORTWRIGHT_SETTINGS";

	private @Nullable StandIn server;
	private Path settings = Path.of("");

	@Override
	public void beforeAll(@Nullable ExtensionContext context) throws IOException {
		StandIn started = new StandIn(TestKeys.ofThisRun());
		server = started;
		settings = Files.createTempDirectory("settings");
		System.setProperty(AUTHORITY, started.address());
		System.setProperty(SETTINGS, settings.toString());
	}

	/** What was asked since the last call. */
	public List<String> takeLog() {
		StandIn started = server;
		return started == null ? List.of() : started.takeLog();
	}

	/** The file with what the user set about the network. */
	public Path settings() {
		return settings.resolve("network.properties");
	}

	@Override
	public void afterAll(@Nullable ExtensionContext context) throws IOException {
		System.clearProperty(AUTHORITY);
		System.clearProperty(SETTINGS);
		StandIn started = server;
		if (started != null) {
			started.close();
		}
	}
}
