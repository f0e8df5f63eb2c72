package org.jiamenkou.content;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of one search, put together word by word; what a person typed only ever becomes a parameter. */
class ArticleQuery {

    static final Duration SOON = Duration.ofDays(7);

    private final StringBuilder where = new StringBuilder(" from Article a where 1 = 1");

    private final Map<String, Object> values = new HashMap<>();

    ArticleQuery in(ArticleState state, Instant now) {
        where.append(
                switch (state) {
                    case DRAFT -> " and a.publishedAt is null";
                    case SCHEDULED -> " and a.publishedAt > :now";
                    case PUBLISHED -> " and a.publishedAt <= :now and (a.recalledAt is null or a.recalledAt > :now)";
                    case RECALLED -> " and a.recalledAt <= :now";
                });
        if (state != ArticleState.DRAFT) {
            values.put("now", Moments.stored(now));
        }
        return this;
    }

    /** Shown now, and not any more in a week. */
    ArticleQuery endingSoon(Instant now) {
        in(ArticleState.PUBLISHED, now);
        where.append(" and a.recalledAt <= :soon");
        values.put("soon", Moments.stored(now.plus(SOON)));
        return this;
    }

    ArticleQuery of(@Nullable Category category) {
        if (category != null) {
            where.append(" and a.category = :category");
            values.put("category", category);
        }
        return this;
    }

    ArticleQuery ofDistricts(Collection<String> districts) {
        where.append(" and a.districtCode in :districts");
        values.put("districts", districts);
        return this;
    }

    /** Each of the words has to occur. */
    ArticleQuery saying(Collection<String> words) {
        for (String word : words) {
            String name = "word" + values.size();
            where.append(" and a.searchText like :").append(name).append(" escape '!'");
            values.put(name, '%' + word.replaceAll("[!%_]", "!$0") + '%');
        }
        return this;
    }

    TypedQuery<Article> articles(EntityManager em, String order) {
        return filled(em.createQuery("select a" + where + order, Article.class));
    }

    long count(EntityManager em) {
        return filled(em.createQuery("select count(a)" + where, Long.class)).getSingleResult();
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
