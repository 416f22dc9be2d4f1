package org.portwright.directory.ui.internal.network;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.net.proxy.IProxyData;
import org.eclipse.core.net.proxy.IProxyService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.portwright.directory.lookup.LookupPlace;
import org.portwright.directory.signin.ClientIds;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.network.NetworkPreferences;
import org.portwright.network.ProxyAddress;
import org.portwright.network.UserNetwork;
import org.portwright.network.WebAddresses;
import org.portwright.network.WebException;
import org.portwright.network.WebTrouble;
import org.portwright.ui.WorkOffline;

/**
 * The network of the window: bound by <em>Work Offline</em> as the command line is, with the proxies of the platform's
 * preferences. It reads files, so not on the window's thread.
 */
@SuppressWarnings("nls")
public final class WorkbenchNetwork implements UserNetwork {

	/** A property of the JVM that names the host to ask in place of Microsoft's; for other clouds and for tests. */
	private static final String AUTHORITY = "portwright.authority";

	/** The same for Microsoft Graph. */
	private static final String GRAPH = "portwright.graph";

	/** The platform's scheme for what goes by SOCKS. */
	private static final String SOCKS = "socks://";

	/** The client id of tenants that name none, as the command line has it, too. */
	public static ClientIds clientIds() {
		return ClientIds.ofUser(WorkbenchNetwork::setting);
	}

	/** A property of the JVM goes before a variable of its name. */
	public static @Nullable String setting(@Nullable String name) {
		return System.getProperty(name, System.getenv(name));
	}

	/** The base of the host that one signs in at, where it is not Microsoft's own. */
	public static Optional<URI> authority() {
		return Optional.ofNullable(System.getProperty(AUTHORITY)).flatMap(WebAddresses::base);
	}

	/** The address of what stands for Microsoft Graph, where it is not Microsoft's own. */
	public static Optional<String> graph() {
		return Optional.ofNullable(System.getProperty(GRAPH));
	}

	/** Whom to ask: Microsoft, unless somebody started the application for another host. */
	public LookupPlace place() {
		return LookupPlace.of(LookupPlace.AUTO, Optional.ofNullable(System.getProperty(AUTHORITY)))
				.orElse(LookupPlace.ANYWHERE);
	}

	/**
	 * Checks the properties that name hosts in place of Microsoft's.
	 *
	 * @throws WebException if one names none, naming it; Microsoft is not asked in its place
	 */
	public static void checkHosts() throws WebException {
		for (String property : new String[] { AUTHORITY, GRAPH }) {
			Optional<String> written = Optional.ofNullable(System.getProperty(property));
			if (written.isPresent() && written.flatMap(WebAddresses::base).isEmpty()) {
				throw new WebException(WebTrouble.SETTINGS_UNREADABLE, NLS.bind(Messages.WorkbenchNetwork_noHost,
						property, WebAddresses.shown(written.get())));
			}
		}
	}

	@Override
	public void checkOnline() throws WebException {
		checkHosts();
		if (new NetworkPreferences(WorkOffline.setting().file().path()).workOffline()) {
			throw new WebException(WebTrouble.WORK_OFFLINE, WorkOffline.refusal());
		}
	}

	@Override
	public Optional<ProxyAddress> proxy(URI address) throws WebException {
		if (WebAddresses.isLoopback(address)) {
			return Optional.empty();
		}
		Optional<IProxyData> found = ofPlatform(address);
		Optional<IProxyData> bySocks = found.isPresent() ? Optional.empty()
				: ofPlatform(URI.create(SOCKS + address.getHost()));
		if (bySocks.isPresent()) {
			throw new WebException(WebTrouble.PROXY_SETTING,
					NLS.bind(Messages.WorkbenchNetwork_socks, bySocks.get().getHost()));
		}
		return found.map(data -> new ProxyAddress(data.getHost(), data.getPort(), Messages.WorkbenchNetwork_setting));
	}

	/** By its class: by its name it is not found before its bundle has started. */
	private static Optional<IProxyData> ofPlatform(URI address) {
		BundleContext context = FrameworkUtil.getBundle(WorkbenchNetwork.class).getBundleContext();
		@Nullable
		ServiceReference<IProxyService> reference = context.getServiceReference(IProxyService.class);
		if (reference == null) {
			return Optional.empty();
		}
		try {
			return Stream.ofNullable(context.getService(reference)).map(service -> service.select(address))
					.flatMap(Stream::of).filter(data -> data.getHost() != null).findFirst();
		} finally {
			context.ungetService(reference);
		}
	}
}
