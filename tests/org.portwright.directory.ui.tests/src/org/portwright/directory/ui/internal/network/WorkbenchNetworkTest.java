package org.portwright.directory.ui.internal.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.net.proxy.IProxyData;
import org.eclipse.core.net.proxy.IProxyService;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.portwright.directory.LookupResult;
import org.portwright.directory.lookup.LookupPlace;
import org.portwright.directory.lookup.TenantLookup;
import org.portwright.directory.review.TenantPlaces;
import org.portwright.directory.ui.internal.signin.PlaceOfTenant;
import org.portwright.loopback.LoopbackProxy;
import org.portwright.loopback.StandIn;
import org.portwright.loopback.TestKeys;
import org.portwright.model.paths.Blank;
import org.portwright.network.ProxyAddress;
import org.portwright.network.WebException;
import org.portwright.network.WebTrouble;
import org.portwright.workbench.testing.UnattendedHost;

/** The window asks by the proxies of the platform's preferences. */
@SuppressWarnings("nls")
class WorkbenchNetworkTest {

	private static final URI MICROSOFT = URI.create("https://login.microsoftonline.com/contoso.example");

	private final IProxyService proxies;

	WorkbenchNetworkTest() {
		BundleContext context = FrameworkUtil.getBundle(WorkbenchNetwork.class).getBundleContext();
		proxies = context.getService(context.getServiceReference(IProxyService.class));
	}

	@BeforeEach
	void setByHand() {
		proxies.setSystemProxiesEnabled(false);
		proxies.setProxiesEnabled(true);
	}

	@AfterEach
	void asBefore() throws Exception {
		set(IProxyData.HTTPS_PROXY_TYPE, null, -1);
		set(IProxyData.SOCKS_PROXY_TYPE, null, -1);
		proxies.setSystemProxiesEnabled(true);
	}

	private void set(String type, @Nullable String host, int port) throws Exception {
		IProxyData data = proxies.getProxyData(type);
		data.setHost(host);
		data.setPort(port);
		proxies.setProxyData(new IProxyData[] { data });
	}

	@Test
	void theProxyForHttpsIsUsedAndNamedAfterItsPage() throws Exception {
		set(IProxyData.HTTPS_PROXY_TYPE, "proxy.example", 8080);
		var network = new WorkbenchNetwork();
		assertEquals(
				Optional.of(new ProxyAddress("proxy.example", 8080, "Preferences > General > Network Connections")),
				network.proxy(MICROSOFT));
		assertEquals(Optional.empty(), network.proxy(URI.create("https://localhost:40000/contoso.example")));
	}

	@Test
	void withoutAProxyNoneIsUsed() throws Exception {
		assertEquals(Optional.empty(), new WorkbenchNetwork().proxy(MICROSOFT));
	}

	@Test
	void aProxyBySocksIsRefusedInWords() throws Exception {
		set(IProxyData.SOCKS_PROXY_TYPE, "proxy.example", 1080);
		WebException refused = assertThrows(WebException.class, () -> new WorkbenchNetwork().proxy(MICROSOFT));
		assertEquals(WebTrouble.PROXY_SETTING, refused.trouble());
		assertTrue(refused.getMessage().contains("proxy.example"), refused.getMessage());
	}

	/** Microsoft is not asked in place of the host that somebody meant. */
	@ParameterizedTest
	@ValueSource(strings = { "login.example", "https://anna:marked-1@localhost", "https://localhost/common", "" })
	void aPropertyThatNamesNoHostIsRefusedByItsName(String written) {
		for (String property : new String[] { "portwright.authority", "portwright.graph" }) {
			System.setProperty(property, written);
			try {
				LookupResult result = new TenantLookup(new WorkbenchNetwork())
						.lookUp(List.of("contoso.example"), new WorkbenchNetwork().place(), () -> false).getFirst();
				String said = result.problem().orElseThrow().message();
				assertTrue(said.contains(property + '='), said);
				assertFalse(said.contains("marked-"), said);
				var place = new PlaceOfTenant(TenantPlaces.of(Blank.tenant()), Path.of("contoso.tenant"));
				CoreException refused = assertThrows(CoreException.class,
						() -> place.calculate(new UnattendedHost()));
				assertEquals(said, refused.getMessage());
			} finally {
				System.clearProperty(property);
			}
		}
	}

	@Test
	void microsoftIsAskedThroughIt() throws Exception {
		try (var microsoft = new StandIn(TestKeys.ofThisRun())) {
			LoopbackProxy proxy = microsoft.proxy();
			URI address = URI.create(proxy.address());
			set(IProxyData.HTTPS_PROXY_TYPE, address.getHost(), address.getPort());
			LookupResult result = new TenantLookup(new WorkbenchNetwork())
					.lookUp(List.of("contoso.example"), LookupPlace.ANYWHERE, () -> false).getFirst();
			assertEquals("Contoso Ltd", result.tenant().orElseThrow().brandName());
			assertEquals(List.of("CONNECT login.microsoftonline.com:443"), proxy.asked().stream().distinct().toList());
		}
	}
}
