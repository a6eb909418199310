-- Who makes a product outside a city, those with most customers inside first?
WITH local AS (
    SELECT supplier, count(DISTINCT customer) AS customers FROM links_by_city WHERE city = :city GROUP BY supplier
), sold AS (
    SELECT supplier, count(*) AS customers FROM links_by_product WHERE product = :product GROUP BY supplier
)
SELECT makes.enterprise, coalesce(local.customers, 0) AS inside, coalesce(sold.customers, 0) AS anywhere
FROM makes_by_product AS makes
LEFT JOIN local ON local.supplier = makes.enterprise
LEFT JOIN sold ON sold.supplier = makes.enterprise
WHERE makes.product = :product AND makes.city <> :city
ORDER BY inside DESC, anywhere DESC, makes.place
LIMIT 50
