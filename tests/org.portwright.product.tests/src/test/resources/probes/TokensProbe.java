import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;

import org.osgi.framework.Bundle;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * Keeps and reads secrets by the bundles of the command line's configuration, as the product does, and prints what came
 * of it. Run with the product's framework on the class path: {@code java -cp CLASSES:org.eclipse.osgi_….jar TokensProbe
 * PRODUCT FOLDER write KEY SECRET read KEY delete KEY warning users-put VALUE users-get}.
 */
public final class TokensProbe {

	private final Framework framework;
	private final Path folder;

	private TokensProbe(Framework framework, Path folder) {
		this.framework = framework;
		this.folder = folder;
	}

	public static void main(String[] arguments) throws Exception {
		Path product = Path.of(arguments[0]);
		Path folder = Path.of(arguments[1]);
		Path area = Files.createTempDirectory(folder, "framework");
		Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow()
				.newFramework(Map.of("org.osgi.framework.storage", area.toString(), "osgi.configuration.area",
						area.toUri().toString(), "osgi.instance.area", "@none", "osgi.user.area", "@none",
						"eclipse.log.enabled", "false"));
		framework.init();
		var all = new ArrayList<Bundle>();
		for (String file : files(product)) {
			all.add(framework.getBundleContext()
					.installBundle("reference:file:" + product.resolve("plugins").resolve(file)));
		}
		framework.start();
		for (Bundle bundle : all) {
			if (bundle.getHeaders().get("Fragment-Host") == null) {
				bundle.start(bundle.getSymbolicName().matches("org.eclipse.equinox.(common|registry)") ? 0
						: Bundle.START_ACTIVATION_POLICY);
			}
		}
		var rest = new ArrayDeque<String>(List.of(arguments));
		rest.remove();
		rest.remove();
		new TokensProbe(framework, folder).run(rest);
		framework.stop();
		framework.waitForStop(30_000);
		System.exit(0);
	}

	private static List<String> files(Path product) throws Exception {
		var settings = new Properties();
		try (Reader reader = Files.newBufferedReader(product.resolve("cli/config.ini"))) {
			settings.load(reader);
		}
		return List.of(settings.getProperty("osgi.bundles").split(",")).stream()
				.map(entry -> entry.strip().replace("reference:file:", "").replaceFirst("@.*", "")).toList();
	}

	private void run(Deque<String> rest) throws Exception {
		Class<?> type = bundle("org.portwright.network").loadClass("org.portwright.network.secrets.SecureTokens");
		var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		Object store = type.getConstructor(Path.class).newInstance(folder.resolve("sign-ins"));
		while (!rest.isEmpty()) {
			String word = rest.remove();
			Object came = switch (word) {
			case "write" -> call(type, store, "write", rest.remove(), rest.remove());
			case "read", "delete" -> call(type, store, word, rest.remove());
			case "warning" -> call(type, store, word);
			case "users-put" -> users(Optional.of(rest.remove()));
			case "users-get" -> users(Optional.empty());
			default -> throw new IllegalArgumentException(word);
			};
			out.println(word + " " + came);
		}
	}

	private static Object call(Class<?> type, Object store, String name, String... arguments) throws Exception {
		var types = new Class<?>[arguments.length];
		Arrays.fill(types, String.class);
		return type.getMethod(name, types).invoke(store, (Object[]) arguments);
	}

	/** What another Eclipse of this user keeps. */
	private String users(Optional<String> value) throws Exception {
		Bundle security = bundle("org.eclipse.equinox.security");
		Class<?> factory = security.loadClass("org.eclipse.equinox.security.storage.SecurePreferencesFactory");
		Class<?> preferences = security.loadClass("org.eclipse.equinox.security.storage.ISecurePreferences");
		Object root = factory.getMethod("getDefault").invoke(null);
		Object node = preferences.getMethod("node", String.class).invoke(root, "other");
		if (value.isPresent()) {
			Method put = preferences.getMethod("put", String.class, String.class, boolean.class);
			put.invoke(node, "key", value.get(), true);
			preferences.getMethod("flush").invoke(node);
			return "encrypted=" + preferences.getMethod("isEncrypted", String.class).invoke(node, "key");
		}
		try {
			return String.valueOf(preferences.getMethod("get", String.class, String.class).invoke(node, "key", "-"));
		} catch (InvocationTargetException e) {
			return e.getCause().toString();
		}
	}

	private Bundle bundle(String name) {
		return List.of(framework.getBundleContext().getBundles()).stream()
				.filter(bundle -> name.equals(bundle.getSymbolicName())).findFirst().orElseThrow();
	}
}
