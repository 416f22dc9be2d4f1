package org.portwright.ui.internal.editor.order;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String LoaPage_title;
	public static String More_contractEnd;
	public static String More_cupid;
	public static String More_cupidExample;
	public static String More_holidaysOfEnglandAndWales;
	public static String More_holidaysOfSite;
	public static String More_losingNetwork;
	public static String More_losingNetworkHint;
	public static String More_rangeHolder;
	public static String More_route;
	public static String More_ruleProfile;
	public static String More_siteNation;
	public static String More_title;
	public static String Move_billingNumber;
	public static String Move_billingNumberHint;
	public static String Move_dateExample;
	public static String Move_lineType;
	public static String Move_mainNumber;
	public static String Move_mainNumberMoves;
	public static String Move_mainNumberStays;
	public static String Move_mainNumberUnknown;
	public static String Move_numberExample;
	public static String Move_portType;
	public static String Move_replacement;
	public static String Move_replacementHint;
	public static String Move_requestedDate;
	public static String Move_requestedHint;
	public static String Move_requestedTime;
	public static String Move_timeExample;
	public static String Move_title;
	public static String Parties_accountNumber;
	public static String Parties_accountNumberHint;
	public static String Parties_authorised;
	public static String Parties_authorisedHint;
	public static String Parties_authorisedPerson;
	public static String Parties_authorisedPosition;
	public static String Parties_billingAddress;
	public static String Parties_billingAddressDiffers;
	public static String Parties_building;
	public static String Parties_contactEmail;
	public static String Parties_contactName;
	public static String Parties_contactOrganisation;
	public static String Parties_contactPhone;
	public static String Parties_country;
	public static String Parties_countryExample;
	public static String Parties_county;
	public static String Parties_gaining;
	public static String Parties_gainingContact;
	public static String Parties_gainingHint;
	public static String Parties_locality;
	public static String Parties_losing;
	public static String Parties_losingContact;
	public static String Parties_losingProvider;
	public static String Parties_losingProviderHint;
	public static String Parties_postcode;
	public static String Parties_serviceAddress;
	public static String Parties_street;
	public static String Parties_subscriber;
	public static String Parties_subscriberName;
	public static String Parties_subscriberNameHint;
	public static String Parties_town;
	public static String Preflight_alarm;
	public static String Preflight_broadband;
	public static String Preflight_callFeatures;
	public static String Preflight_doNotCease;
	public static String Preflight_freeze;
	public static String Preflight_introduction;
	public static String Preflight_openOrders;
	public static String Preflight_title;
	public static String Progress_focDate;
	public static String Progress_focTime;
	public static String Progress_name;
	public static String Progress_nextStep;
	public static String Progress_otherStates;
	public static String Progress_portOrderId;
	public static String Progress_questionsOpen;
	public static String Progress_state;
	public static String Progress_submissionDate;
	public static String Progress_title;
	public static String Signature_copy;
	public static String Signature_copyExample;
	public static String Signature_date;
	public static String Signature_introduction;
	public static String Signature_method;
	public static String Signature_position;
	public static String Signature_signatory;
	public static String Signature_title;
	public static String TenantRows_fill;
	public static String TenantRows_fillHint;
	public static String TenantRows_hint;
	public static String TenantRows_initialDomain;
	public static String TenantRows_initialDomainExample;
	public static String TenantRows_nameless;
	public static String TenantRows_noTenant;
	public static String TenantRows_noTenantHere;
	public static String TenantRows_organisationId;
	public static String TenantRows_organisationIdExample;
	public static String TenantRows_tenant;
	public static String Words_defaultProfile;
	public static String Words_electronic;
	public static String Words_englandAndWales;
	public static String Words_lineUnspecified;
	public static String Words_multiLine;
	public static String Words_no;
	public static String Words_northernIreland;
	public static String Words_notAsked;
	public static String Words_notChosen;
	public static String Words_notYet;
	public static String Words_paper;
	public static String Words_portFull;
	public static String Words_portPartial;
	public static String Words_scotland;
	public static String Words_serviceCenter;
	public static String Words_settled;
	public static String Words_singleLine;
	public static String Words_wizard;
	public static String Words_yes;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.editor.order.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
