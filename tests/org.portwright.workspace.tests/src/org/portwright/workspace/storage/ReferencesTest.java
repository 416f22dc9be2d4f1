package org.portwright.workspace.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.files.SaveResult;

/** References lead to the files of the engagement and nowhere else. */
class ReferencesTest {

	private static final String SECRET = Samples.tenant("name=\"secret\"", "");

	private final ModelFiles files = ModelFiles.headless();

	@TempDir
	Path outside = Path.of("");
	private Path engagement = Path.of("");

	@BeforeEach
	void makeEngagement() throws Exception {
		engagement = Files.createDirectory(outside.resolve("engagement"));
		Files.writeString(engagement.resolve(".project"), "");
		Files.writeString(outside.resolve("secret.tenant"), SECRET);
	}

	private ModelResource load(String href) throws Exception {
		Path file = engagement.resolve("london.porting");
		Files.writeString(file, Samples.order("", "  <tenant href=\"" + href + "\"/>\n"));
		return files.load(new ModelResourceSet(), file);
	}

	private static Tenant tenantOf(ModelResource resource) {
		return ((PortOrder) resource.root().orElseThrow()).getTenant();
	}

	@ParameterizedTest
	@ValueSource(strings = { "../secret.tenant#tenant-1", "sub/../../secret.tenant#tenant-1",
			"%2E%2E/secret.tenant#tenant-1", "file:///etc/passwd#x", "/etc/passwd#x", "//host/share/a.tenant#x",
			"platform:/plugin/org.portwright.model/plugin.xml#x", "jar:file:///nowhere/a.jar!/a.tenant#tenant-1",
			"C:\\a.tenant#x", "own.tenant", "#tenant-1", "own.tenant#", "own.porting#order-1", "a%00.tenant#x",
			"own.tenant?x#tenant-1" })
	void thatLeadElsewhereStayUnresolvedAndAsTheyAre(String href) throws Exception {
		Files.writeString(engagement.resolve("own.tenant"), SECRET);
		ModelResource resource = load(href);
		assertTrue(tenantOf(resource).eIsProxy());
		assertEquals(1, resource.getResourceSet().getResources().size());
		assertInstanceOf(SaveResult.Unchanged.class, files.save(resource));
	}

	@Test
	void neverReachTheNetwork() throws Exception {
		var requests = new AtomicInteger();
		try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			Thread listener = Thread.ofVirtual().start(() -> count(server, requests));
			String address = "http://127.0.0.1:" + server.getLocalPort() + "/a.tenant#tenant-1";
			ModelResource resource = load(address);
			assertTrue(tenantOf(resource).eIsProxy());
			EcoreUtil.resolveAll(resource.getResourceSet());
			assertEquals(1, resource.getResourceSet().getResources().size());
			assertEquals(0, requests.get());
			try (var seen = new Socket(server.getInetAddress(), server.getLocalPort())) {
				assertTrue(seen.isConnected());
			}
			server.close();
			listener.join();
		}
		assertTrue(requests.get() <= 1, "the test's own connection alone");
	}

	private static void count(ServerSocket server, AtomicInteger requests) {
		try {
			while (true) {
				server.accept().close();
				requests.incrementAndGet();
			}
		} catch (IOException closed) {
			// The test is over.
		}
	}

	@Test
	void doNotFollowALinkOutOfTheEngagement() throws Exception {
		Files.createSymbolicLink(engagement.resolve("link.tenant"), outside.resolve("secret.tenant"));
		assertTrue(tenantOf(load("link.tenant#tenant-1")).eIsProxy());
	}

	@Test
	void leadToTheRootAlone() throws Exception {
		Files.writeString(engagement.resolve("own.tenant"),
				Samples.tenant("", "  <domains\n      id=\"contoso.com\"\n  >\n  </domains>\n"));
		assertTrue(tenantOf(load("own.tenant#contoso.com")).eIsProxy());
		assertTrue(tenantOf(load("own.tenant#//@domains.0")).eIsProxy());
		assertFalse(tenantOf(load("own.tenant#tenant-1")).eIsProxy());
	}

	@Test
	void toAMissingOrBrokenFileWaitForIt() throws Exception {
		ModelResource resource = load("own.tenant#tenant-1");
		assertTrue(tenantOf(resource).eIsProxy());
		Files.writeString(engagement.resolve("own.tenant"), "broken");
		assertTrue(tenantOf(resource).eIsProxy());
		assertEquals(1, resource.getResourceSet().getResources().size());
		Files.writeString(engagement.resolve("own.tenant"), SECRET);
		assertEquals("secret", tenantOf(resource).getName());
	}

	@Test
	void areRelativeAcrossFolders() throws Exception {
		Path deep = Files.createDirectories(engagement.resolve("a folder/sub"));
		var set = new ModelResourceSet();
		var tenant = Blank.tenant();
		tenant.setId("tenant one#ü");
		files.save(files.create(set, engagement.resolve("Contoso & Söhne.tenant"), tenant));
		var order = Blank.order();
		order.setTenant(tenant);
		var resource = files.create(set, deep.resolve("london.porting"), order);
		files.save(resource);
		String text = Files.readString(resource.file());
		assertTrue(text.contains("href=\"../../Contoso%20&amp;%20S"), text);
		var again = files.load(new ModelResourceSet(), resource.file());
		assertEquals("tenant one#ü", tenantOf(again).getId());
		assertInstanceOf(SaveResult.Unchanged.class, files.save(again));
	}
}
