package io.github.valuematrix.settings;

import io.github.valuematrix.silo.NamePattern;
import java.util.List;
import java.util.Locale;

/**
 * Who is a customer or partner. Where nothing of it is set, nobody can say, and the column of the matrix is not
 * measured.
 *
 * @param groups      their members are
 * @param mailDomains whoever has a mail address there is, or in a domain below: acme.example stands for eu.acme.example
 * @param anonymous   whether anonymous comments come from customers or partners
 */
public record Outside(List<NamePattern> groups, List<String> mailDomains, boolean anonymous) {

    public static final Outside NOT_SET = new Outside(List.of(), List.of(), false);

    public Outside {
        groups = List.copyOf(groups);
        mailDomains = mailDomains.stream().map(domain -> domain.toLowerCase(Locale.ROOT)).toList();
    }

    public boolean isSet() {
        return !groups.isEmpty() || !mailDomains.isEmpty() || anonymous;
    }

    /** @param mail in lower case */
    public boolean hasMail(String mail) {
        String domain = mail.substring(mail.lastIndexOf('@') + 1);
        return mailDomains.stream().anyMatch(outside -> domain.equals(outside) || domain.endsWith("." + outside));
    }
}
