package org.portwright.directory.ui.internal.clouds;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.reference.ReferenceData;

/** What people call the clouds that reference data has. */
@SuppressWarnings("nls")
public final class CloudNames {

	private CloudNames() {
	}

	/** All of them by what a file has, and that none is known. */
	public static Map<String, String> choices() {
		Map<String, String> clouds = new LinkedHashMap<>();
		clouds.put("", Messages.CloudNames_unknown);
		ReferenceData.of("clouds").names().forEach(cloud -> clouds.put(cloud, of(cloud)));
		return clouds;
	}

	/** What one is called; one that nobody knows by its own name. */
	public static String of(String cloud) {
		return Objects.requireNonNull(switch (cloud) {
		case "global" -> Messages.CloudNames_global;
		case "usgov" -> Messages.CloudNames_usGov;
		case "usgovdod" -> Messages.CloudNames_dod;
		case "china" -> Messages.CloudNames_china;
		default -> cloud;
		});
	}
}
