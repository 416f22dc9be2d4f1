package org.portwright.workbench.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.portwright.loopback.GraphPages;
import org.portwright.loopback.StandIn;
import org.portwright.loopback.TestKeys;

/** Stands in for Microsoft while the tests of a class run; the settings of the user are not touched. */
@SuppressWarnings("nls")
public final class MicrosoftStandIn implements BeforeAllCallback, AfterAllCallback {

	private static final String AUTHORITY = "portwright.authority";
	private static final String GRAPH = "portwright.graph";
	private static final String TOKENS = "PORTWRIGHT_TOKENS";
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
		// The keyring of the user who runs the tests is not touched.
		System.setProperty(TOKENS, "memory");
		System.setProperty(GRAPH, started.address());
	}

	/** The server. */
	public StandIn server() {
		return Objects.requireNonNull(server);
	}

	/** What the directories of tenants say. */
	public GraphPages graph() {
		return server().graph();
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
		System.clearProperty(GRAPH);
		StandIn started = server;
		if (started != null) {
			started.close();
		}
	}
}
