package org.portwright.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.reference.settings.SettingsFile;

class ShellNetworkTest {

	private final Map<String, String> environment = new HashMap<>();
	private final Map<String, String> properties = new HashMap<>();
	private final Path file;
	private final NetworkPreferences preferences;

	ShellNetworkTest(@TempDir Path folder) {
		file = folder.resolve("new/network.properties");
		preferences = new NetworkPreferences(file);
	}

	private String proxy(String address) throws WebException {
		return new ShellNetwork(preferences, environment::get, properties::get).proxy(URI.create(address))
				.map(proxy -> proxy + " by " + proxy.setting().replaceFirst("the line '(\\w+)' of .*", "$1"))
				.orElse("");
	}

	private String proxy() throws WebException {
		return proxy("https://login.microsoftonline.com/x");
	}

	@Test
	void theNearestSettingCounts() throws Exception {
		assertEquals("", proxy());
		environment.put("https_proxy", "lower:1");
		assertEquals("lower:1 by https_proxy", proxy());
		environment.put("HTTPS_PROXY", "http://user:pass@upper:2/");
		assertEquals("upper:2 by HTTPS_PROXY", proxy());
		properties.put("https.proxyHost", "java");
		assertEquals("java:443 by https.proxyHost", proxy());
		Files.createDirectories(file.getParent());
		Files.writeString(file, "proxy=mine:3\n");
		assertEquals("mine:3 by proxy", proxy());
		Files.writeString(file, "proxy=none\n");
		assertEquals("", proxy());
	}

	@Test
	void someHostsNeedNone() throws Exception {
		environment.put("HTTPS_PROXY", "proxy:1");
		environment.put("NO_PROXY", "example.com, .microsoftonline.us");
		assertEquals("proxy:1 by HTTPS_PROXY", proxy());
		assertEquals("", proxy("https://login.microsoftonline.us/"));
		assertEquals("proxy:1 by HTTPS_PROXY", proxy("https://loginmicrosoftonline.us/"));
		environment.put("NO_PROXY", "*");
		assertEquals("", proxy());
		properties.put("https.proxyHost", "java");
		properties.put("http.nonProxyHosts", "*.chinacloudapi.cn|x");
		assertEquals("java:443 by https.proxyHost", proxy());
		assertEquals("", proxy("https://login.chinacloudapi.cn"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:1", "https://localhost", "https://LOCALHOST:2", "http://[::1]:3",
			"http://a.localhost", "http://127.9.9.9" })
	void thisMachineNeedsNone(String address) throws WebException {
		environment.put("HTTPS_PROXY", "proxy:1");
		assertEquals("", proxy(address));
		assertTrue(WebAddresses.isAllowed(URI.create(address)));
	}

	@Test
	void offlineIsKeptBesideWhatElseIsThere() throws Exception {
		assertFalse(preferences.workOffline());
		preferences.setWorkOffline(true);
		assertTrue(preferences.workOffline());
		Files.writeString(file, "# mine\nproxy=mine:3\nworkOffline=true\nother=thing\n");
		preferences.setWorkOffline(false);
		assertFalse(preferences.workOffline());
		assertEquals(List.of("# mine", "proxy=mine:3", "other=thing", "workOffline=false"), Files.readAllLines(file));
		try (var files = Files.list(file.getParent())) {
			assertEquals(1, files.count());
		}
	}

	/** None counts where it is not set, or in a remark. */
	@ParameterizedTest
	@CsvSource({ "workOffline=true, true", "workOffline = true , true", "\ufeffworkOffline=true, true",
			"workOffline=false, false", "'', false", "#workOffline=true, false",
			"workOfflineToo=yes, false", "workOffline=true;workOffline=true, true" })
	void offlineIsReadAsItIsWritten(String lines, boolean offline) throws Exception {
		Files.createDirectories(file.getParent());
		Files.writeString(file, lines.replace(';', '\n'));
		assertEquals(offline, preferences.workOffline());
	}

	/** What an editor or a mail left in the line is not seen. */
	@ParameterizedTest
	@ValueSource(strings = { "workOffline=yes\u0085", "workOffline=yes\u2028", "\u00a0workOffline=true",
			"\u200bworkOffline=yes", "workOffline=", "workOffline=true\nworkOffline=false" })
	void offlineIsNotPassedOver(String line) throws Exception {
		Files.createDirectories(file.getParent());
		Files.writeString(file, line);
		assertThrows(WebException.class, preferences::workOffline);
	}

	@Test
	void theNameOfASettingCountsHoweverItIsSpelt() throws Exception {
		Files.createDirectories(file.getParent());
		Files.writeString(file, "Proxy = mine:3\n");
		assertEquals(Optional.of("mine:3"), new SettingsFile(file).value("proxy"));
	}

	@Test
	void whatCannotBeReadIsReplaced() throws Exception {
		Files.createDirectories(file.getParent());
		Files.writeString(file, "\ufeffproxy=mine:3\nworkOffline: yes\nWORKOFFLINE=1\n");
		preferences.setWorkOffline(true);
		assertTrue(preferences.workOffline());
		assertEquals(List.of("proxy=mine:3", "workOffline=true"), Files.readAllLines(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "many", "0x50", "-1", "99999", "80 80" })
	void aPortThatIsNoneIsNamed(String port) {
		properties.put("https.proxyHost", "java");
		properties.put("https.proxyPort", port);
		assertTrue(assertThrows(WebException.class, this::proxy).getMessage().contains("https.proxyPort"));
	}

	@Test
	void theFileIsTheUsersOwn() {
		environment.put("PORTWRIGHT_SETTINGS", "/somewhere");
		assertEquals(Path.of("/somewhere/network.properties"), NetworkPreferences.ofUser(environment::get).file());
		environment.remove("PORTWRIGHT_SETTINGS");
		assertTrue(NetworkPreferences.ofUser(environment::get).file().toString().toLowerCase().contains("portwright"));
	}
}
