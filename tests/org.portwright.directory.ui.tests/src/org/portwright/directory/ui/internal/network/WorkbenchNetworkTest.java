package org.portwright.directory.ui.internal.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.net.proxy.IProxyData;
import org.eclipse.core.net.proxy.IProxyService;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.portwright.directory.LookupResult;
import org.portwright.directory.lookup.LookupPlace;
import org.portwright.directory.lookup.TenantLookup;
import org.portwright.directory.network.ProxyAddress;
import org.portwright.directory.network.WebException;
import org.portwright.directory.network.WebTrouble;
import org.portwright.loopback.LoopbackProxy;
import org.portwright.loopback.StandIn;
import org.portwright.loopback.TestKeys;

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
